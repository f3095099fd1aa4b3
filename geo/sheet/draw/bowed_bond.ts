import type { Geometry } from 'geojson'
import { twinnedCommunitiesLayer } from '../../layers/twinned_communities/layer.ts'
import { type Position, positionFrom } from '../../measures/position.ts'
import type { Palette } from '../../palette.ts'
import { bowedPath } from '../../symbols/bowed_path.ts'
import { pointShapePath } from '../../symbols/point_shape_path.ts'
import type { MapFrame } from '../map_frame.ts'
import { type Mark, pixelMm } from '../marks.ts'
import { holds } from '../paper_box.ts'
import { accuracyRing } from './accuracy_ring.ts'
import { placePath } from './place_path.ts'
import type { SheetFeature, SheetLayer } from './sheet_feature.ts'

/** The two ends of a bond, each with how far it may be off. */
interface BondEnd {
  readonly at: Position
  readonly accuracyMetres: number | null
}

interface Bond {
  readonly geometry: Geometry
  readonly ends: readonly BondEnd[]
}

/**
 * The line between two communities as the screen has it: a bow that nobody takes for a way, unless somebody
 * traced it. Null for a feature of another layer.
 */
export function bondOf({ definition }: SheetLayer, feature: SheetFeature): Bond | null {
  const { geometry, properties } = feature
  if (definition.id !== twinnedCommunitiesLayer.id || geometry?.type !== 'MultiLineString') {
    return null
  }
  const path = geometry.coordinates.flat().map(positionFrom)
  const [home, away] = [path[0], path.at(-1)]
  if (home === undefined || away === undefined || path.length < 2) return null
  const metres = (value: unknown) => (typeof value === 'number' ? value : null)
  const bow = bowedPath(home, away).map((position) => [...position])
  return {
    geometry: properties.drawn === 'traced' ? geometry : { type: 'LineString', coordinates: bow },
    ends: [
      { at: home, accuracyMetres: metres(properties.home_accuracy_m) },
      { at: away, accuracyMetres: metres(properties.away_accuracy_m) },
    ],
  }
}

/** Radius of the dot at an end, pixels. */
const dotRadius = 4.5

/** The dots at both ends of a bond, and around each how far it may be off. */
export function bondEnds(
  bond: Bond | null,
  frame: MapFrame,
  { palette, enlargement }: { readonly palette: Palette; readonly enlargement: number },
): { readonly rings: readonly Mark[]; readonly dots: readonly Mark[] } {
  const scale = pixelMm * enlargement
  const ends = (bond?.ends ?? [])
    .map(({ at, accuracyMetres }) => ({ place: frame.toPaper(at), accuracyMetres }))
    .filter(({ place }) => holds(frame.box, place))
  return {
    rings: ends.flatMap(({ place, accuracyMetres }) =>
      accuracyRing(place, accuracyMetres, frame, palette.twinned),
    ),
    dots: ends.map(({ place }): Mark => {
      const path = placePath(pointShapePath('circle', dotRadius), place, scale)
      const edge = { stroke: palette.paper, width: 1.5 * scale }
      return { kind: 'path', path, fill: palette.twinned, ...edge }
    }),
  }
}
