import type { FeatureCollection } from 'geojson'
import type { Palette } from '../palette.ts'
import { shapeOnPaper } from './draw/shape_on_paper.ts'
import type { MapFrame } from './map_frame.ts'
import { boxPath, type Mark, type PathMark } from './marks.ts'

/**
 * Sea, the land, and the land beyond the border; the coast as a thin line. Where the shipped land ends
 * nobody has said what is sea, so it is drawn as neither.
 *
 * @param land with the property `country`, as `/api/basemap/land` gives it.
 * @param region what it covers, as the shape that it was cut with.
 * @param ownLand of a user's own basemap. It lies over the shipped land and beneath the land beyond the
 *   border: no such file knows where the country ends.
 * @param around what is known beyond what the shipped land covers.
 */
export function groundMarks(
  land: FeatureCollection,
  region: FeatureCollection['features'][number]['geometry'],
  frame: MapFrame,
  palette: Palette,
  enlargement: number,
  ownLand: readonly Mark[] = [],
  around: readonly Mark[] = [],
): readonly Mark[] {
  const drawn = (isOurs: boolean) =>
    land.features.flatMap(({ geometry, properties }): readonly PathMark[] => {
      if ((properties?.country === 'VN') !== isOurs) return []
      const { areas } = shapeOnPaper(geometry, frame)
      if (areas === '') return []
      const fill = isOurs ? palette.land : palette.land_beyond
      const edge = { stroke: palette.outline, strokeOpacity: 0.5, width: 0.12 * enlargement }
      return [{ kind: 'path', path: areas, fill, evenOdd: true, ...edge }]
    })
  const sea = shapeOnPaper(region, frame).areas
  return [
    { kind: 'path', path: boxPath(frame.box), fill: palette.land_beyond, fillOpacity: 0.5 },
    ...around,
    ...(sea === '' ? [] : [{ kind: 'path', path: sea, fill: palette.sea } satisfies Mark]),
    ...drawn(true),
    ...ownLand,
    ...drawn(false),
  ]
}
