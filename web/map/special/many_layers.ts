import type { Layer } from '@deck.gl/core'
import { IconLayer, ScatterplotLayer, TextLayer } from '@deck.gl/layers'
import { clusterLetters, clusterRadius, shortCount } from '../../../geo/symbols/cluster_disc.ts'
import type { Clusters } from './cluster_points.ts'
import { colourOf, heatLayer, hexagonLayer } from './density_layers.ts'
import { dotsLayer } from './dots_layer.ts'
import type { ManyPicture } from './many_overlay.ts'
import { imageName, type PointImages } from './point_images.ts'

const clustersKnown = new WeakMap<Clusters, readonly number[]>()

/** Which entries are clusters. */
export function clusterIds(clusters: Clusters): readonly number[] {
  const known = clustersKnown.get(clusters)
  if (known) return known
  const found = [...clusters.counts.keys()].filter((at) => (clusters.counts[at] ?? 0) > 1)
  clustersKnown.set(clusters, found)
  return found
}

interface Covering {
  readonly metres: number
  readonly counted: (domain: [number, number]) => void
  /** The layer of the style that it is drawn right under. */
  readonly beforeId: string | undefined
}

/** Heat or hexagons beneath the names; and over all, what is selected, which they gather with others. */
export function densityWith(
  picture: ManyPicture,
  images: PointImages,
  { metres, counted, beforeId }: Covering,
): Layer[] {
  const { look, points } = picture
  const density =
    look.drawnAs === 'heat' ? heatLayer(points, look) : hexagonLayer(points, look, metres, counted)
  // A property of whoever puts deck.gl's layers among the map's, which deck.gl itself does not know.
  const beneath = density.clone({ beforeId } as object) as Layer
  return [beneath, ...selectedLayers(picture, images)]
}

/** Symbols and clusters: what deck.gl draws of a picture over the map. */
export function layersOf(picture: ManyPicture, images: PointImages): Layer[] {
  const { look, points, crowded } = picture
  if (look.drawnAs === 'points') {
    if (crowded) return [dotsLayer(picture, images), ...selectedLayers(picture, images)]
    const all = symbolLayer('many_points', points.positions, points.length, picture, images)
    return [...markLayers(picture, images), all]
  }
  return gathered(picture, images)
}

function gathered(picture: ManyPicture, images: PointImages): Layer[] {
  const { look, points, clusters } = picture
  const { palette, opacity } = look
  const { positions, counts, which } = clusters
  const singles = [...which].filter((at) => at >= 0)
  const places = new Float64Array(2 * singles.length)
  singles.forEach((at, index) => {
    places[2 * index] = points.positions[2 * at] ?? 0
    places[2 * index + 1] = points.positions[2 * at + 1] ?? 0
  })
  const data = clusterIds(clusters).map((at) => ({
    position: [positions[2 * at] ?? 0, positions[2 * at + 1] ?? 0] as [number, number],
    count: counts[at] ?? 0,
  }))
  const isAlone = singles.includes(picture.selectedAt)
  return [
    ...(isAlone ? markLayers(picture, images) : []),
    symbolLayer('many_singles', places, singles.length, picture, images, singles),
    new ScatterplotLayer({
      id: 'many_clusters',
      data,
      opacity,
      stroked: true,
      getPosition: ({ position }) => position,
      getRadius: ({ count }) => clusterRadius(count),
      radiusUnits: 'pixels',
      getFillColor: colourOf(palette.accent),
      getLineColor: colourOf(palette.paper),
      getLineWidth: 2,
      lineWidthUnits: 'pixels',
    }),
    new TextLayer({
      id: 'many_counts',
      data,
      opacity,
      getPosition: ({ position }) => position,
      getText: ({ count }) => shortCount(count),
      getSize: clusterLetters,
      getColor: colourOf(palette.paper),
      fontFamily: '"Be Vietnam Pro", sans-serif',
      fontWeight: 600,
      characterSet: '0123456789.',
    }),
    ...(isAlone ? [] : selectedLayers(picture, images)),
  ]
}

/** What is selected, where it is gathered with others and would be a mark around nothing. */
function selectedLayers(picture: ManyPicture, images: PointImages): Layer[] {
  const { points, selectedAt } = picture
  if (selectedAt < 0) return []
  const place = points.positions.slice(2 * selectedAt, 2 * selectedAt + 2)
  const symbol = symbolLayer('many_selected', place, 1, picture, images, [selectedAt])
  return [...markLayers(picture, images), symbol]
}

/** In full, parted by thousands as Vietnamese writes them: a count that is rounded equals no table's. */
function symbolLayer(
  id: string,
  positions: Float64Array,
  length: number,
  { look, points, ages }: ManyPicture,
  images: PointImages,
  which?: readonly number[],
) {
  const nameOf = (index: number) => {
    const at = which ? (which[index] ?? 0) : index
    return imageName(points.lookAt[at] ?? 0, ages.isOld(at))
  }
  const drawnOf = [points, which, images, ages.oldCount]
  return new IconLayer({
    id,
    data: { length, attributes: { getPosition: { value: positions, size: 2 } } },
    opacity: look.opacity,
    // As a picture, not as an address: the page's content security lets no data be fetched.
    iconAtlas: images.canvas as unknown as string,
    iconMapping: Object.fromEntries(
      Object.entries(images.places).map(([at, place]) => [at, { ...place, mask: false }]),
    ),
    getIcon: (_: unknown, { index }: { index: number }) => nameOf(index),
    getSize: (_: unknown, { index }: { index: number }) => images.sizeOf(nameOf(index)),
    updateTriggers: { getIcon: drawnOf, getSize: drawnOf },
  })
}

/** Around what is selected, beneath it. */
function markLayers({ look, points, ages, selectedAt }: ManyPicture, images: PointImages): Layer[] {
  if (selectedAt < 0) return []
  const size = images.sizeOf(imageName(points.lookAt[selectedAt] ?? 0, ages.isOld(selectedAt)))
  return [
    new ScatterplotLayer({
      id: 'many_mark',
      data: [selectedAt],
      stroked: true,
      getPosition: (at: number) => [
        points.positions[2 * at] ?? 0,
        points.positions[2 * at + 1] ?? 0,
      ],
      getRadius: size / 2 + 5,
      radiusUnits: 'pixels',
      getFillColor: colourOf(look.palette.accent, 50),
      getLineColor: colourOf(look.palette.accent),
      getLineWidth: 2,
      lineWidthUnits: 'pixels',
    }),
  ]
}
