import type { Feature, FeatureCollection, Polygon } from 'geojson'
import type { HazardArea, MapPicture } from '../map_view.ts'

/**
 * The areas that the filters of shown layers ask for, drawn by hand or as a view; that of a question in
 * hand; and the hazard that people are planned for.
 */
export function areaShapes({
  filters,
  layers,
  askedArea,
  hazard,
}: Pick<MapPicture, 'filters' | 'layers' | 'askedArea' | 'hazard'>) {
  const shown = layers.filter((layer) => layer.shown)
  const features = shown.flatMap(({ id }): Feature<HazardArea>[] => {
    const { within, bbox } = filters[id] ?? {}
    return [...ringOf(within, cornersOf), ...ringOf(bbox, cornersOfBox)]
  })
  features.push(...ringOf(askedArea?.flat().join(), cornersOf))
  if (hazard) features.push({ type: 'Feature', geometry: hazard, properties: {} })
  return { type: 'FeatureCollection', features } satisfies FeatureCollection
}

/** What an address says may be no area at all: then the server refuses it, and nothing is drawn. */
function ringOf(
  text: string | undefined,
  cornersFrom: (numbers: readonly number[]) => number[][],
): Feature<Polygon>[] {
  const numbers = text?.split(',').map(Number) ?? []
  if (numbers.length < 4 || numbers.some((number) => !Number.isFinite(number))) return []
  const corners = cornersFrom(numbers)
  const [first] = corners
  if (corners.length < 3 || first === undefined) return []
  const geometry = { type: 'Polygon' as const, coordinates: [[...corners, first]] }
  return [{ type: 'Feature', geometry, properties: {} }]
}

const cornersOf = (numbers: readonly number[]) =>
  numbers.flatMap((longitude, at) => {
    const latitude = numbers[at + 1]
    return at % 2 === 0 && latitude !== undefined ? [[longitude, latitude]] : []
  })

function cornersOfBox([west = 0, south = 0, east = 0, north = 0]: readonly number[]) {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]
}
