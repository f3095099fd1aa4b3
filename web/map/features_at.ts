import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike } from 'maplibre-gl'
import { cadenceHoursOfFeature } from '../../geo/layers/cadence.ts'
import { catalogue, type LayerId } from '../../geo/layers/catalogue.ts'
import type { KindOfHit } from './foremost.ts'
import type { HoveredFeature } from './map_view.ts'
import { layerOfStyleLayer, styleLayerId } from './style/binding.ts'

/** What a click means: things with little room by their neighbourhood, areas by their inside. */
const narrowParts = /\/(symbols|names|names_of_points)$/
const lineParts = /\/(line|dash)$/
const wideParts = /\/fill$/

export interface FoundFeature {
  readonly layer: LayerId
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly hit: KindOfHit
  /** Where the properties do not tell it: what is over grows no older. */
  readonly isOver?: boolean
}

/**
 * The features at a pixel, topmost first, each once. Symbols and lines within `tolerancePixels`
 * count where none is hit outright; a finger is wider than a symbol.
 */
export function featuresAt(
  map: MapLibreMap,
  pixel: { readonly x: number; readonly y: number },
  tolerancePixels: number,
): FoundFeature[] {
  const drawn = map.getLayersOrder()
  const wide = drawn.filter((id) => wideParts.test(id))
  // The edge of an area is no thing of its own: a click beside it means the area it is in.
  const isLine = (id: string) =>
    lineParts.test(id) && !wide.includes(styleLayerId(layerOfStyleLayer(id), 'fill'))
  const narrow = drawn.filter((id) => narrowParts.test(id) || isLine(id))
  const within = (pixels: number): [PointLike, PointLike] => [
    [pixel.x - pixels, pixel.y - pixels],
    [pixel.x + pixels, pixel.y + pixels],
  ]
  const hit = map.queryRenderedFeatures(within(1), { layers: narrow })
  const near =
    hit.length > 0 ? hit : map.queryRenderedFeatures(within(tolerancePixels), { layers: narrow })
  const around = map.queryRenderedFeatures([pixel.x, pixel.y], { layers: wide })
  const found = new Map<string, FoundFeature>()
  for (const feature of [...near, ...around].flatMap(foundIn)) {
    const key = `${feature.layer}/${feature.id}`
    if (!found.has(key)) found.set(key, feature)
  }
  return [...found.values()]
}

function foundIn(feature: MapGeoJSONFeature): FoundFeature[] {
  const name = layerOfStyleLayer(feature.layer.id)
  const layer = catalogue.find(({ id }) => id === name)?.id
  const id = feature.id ?? feature.properties.id
  return layer && id !== undefined
    ? [{ layer, id: String(id), properties: feature.properties, hit: kindOf(feature.layer.id) }]
    : []
}

function kindOf(styleLayer: string): KindOfHit {
  if (narrowParts.test(styleLayer)) return 'symbol'
  return lineParts.test(styleLayer) ? 'line' : 'area'
}

/** What a tooltip needs to say. */
export function hoveredFeature(
  { layer, id, properties, isOver }: FoundFeature,
  language: 'vi' | 'en',
  pixel: { readonly x: number; readonly y: number },
): HoveredFeature {
  const name = properties[`name_${language}`] ?? properties.name_vi ?? id
  const { confidence, as_of } = properties
  const definition = catalogue.find((each) => each.id === layer)
  return {
    layer,
    id,
    name: String(name),
    confidence: typeof confidence === 'string' ? confidence : null,
    asOf: typeof as_of === 'string' ? as_of : null,
    cadenceHours:
      definition && !isOver ? cadenceHoursOfFeature(definition, properties, new Date()) : undefined,
    pixel: [pixel.x, pixel.y],
  }
}
