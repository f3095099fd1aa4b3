import type { Feature, FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { BoundingBox } from '../../../geo/measures/bounding_box.ts'
import { carried } from '../carry/carried.ts'
import { nearSource } from '../style/near_source.ts'

/** With more of them in view nobody could read their names, and rings would lie over each other. */
export const mostNear = 200
/** Farther away a ring of some hundred metres lies under its symbol. */
export const nearFromZoom = 10

/**
 * Names of what stands by itself in a near view, and how exactly each is known: very many points come
 * without, so they are asked for once the map rests there.
 */
export class NearFeatures {
  readonly #map: MapLibreMap
  readonly #layer: string
  readonly #itemsUrl: string
  #wanted: { readonly query: string; readonly box: BoundingBox } | null = null
  #held: FeatureCollection = nothing
  #put: { readonly on: GeoJSONSource; readonly held: FeatureCollection } | null = null
  #single: ReadonlySet<string> = new Set()

  constructor(map: MapLibreMap, layer: string, collectionUrl: string) {
    this.#map = map
    this.#layer = layer
    this.#itemsUrl = `${collectionUrl}/items`
  }

  /** What is known of a feature that was asked for. */
  propertiesOf(id: string): Readonly<Record<string, unknown>> | undefined {
    return this.#held.features.find((feature) => feature.id === id)?.properties ?? undefined
  }

  /**
   * Shows of the features in a box those that stand by themselves.
   *
   * @param anew also where they were asked for already: something of them was changed.
   * @throws Error with the `status` of a refusal.
   */
  async show(
    query: string,
    box: BoundingBox,
    single: ReadonlySet<string>,
    anew: boolean,
  ): Promise<void> {
    this.#single = single
    const { query: asked, box: has } = this.#wanted ?? { query: null, box: null }
    if (anew || asked !== query || has === null || !isWithin(box, has)) {
      const wanted = { query, box: widened(box) }
      this.#wanted = wanted
      const features = await this.#ask(wanted)
      if (this.#wanted !== wanted) return
      this.#held = { type: 'FeatureCollection', features }
    }
    this.styled()
  }

  /** Takes all away. */
  clear(): void {
    this.#wanted = null
    this.#held = nothing
    this.styled()
  }

  /** Gives the map what it is to draw, where it has not got it. */
  styled(): void {
    const on = this.#map.getSource<GeoJSONSource>(nearSource(this.#layer))
    const features = this.#held.features.filter(({ id }) => this.#single.has(String(id)))
    const held = { ...this.#held, features }
    const isSame = this.#put?.on === on && sameIds(this.#put?.held, held)
    if (on === undefined || isSame) return
    this.#put = { on, held }
    void on.setData(held)
  }

  async #ask({ query, box }: { query: string; box: BoundingBox }): Promise<Feature[]> {
    const asked = new URLSearchParams(query)
    const own = asked.get('bbox')?.split(',').map(Number) as BoundingBox | undefined
    const both = own ? common(own, box) : box
    if (both[0] > both[2] || both[1] > both[3]) return []
    asked.set('bbox', both.join())
    asked.set('limit', String(4 * mostNear))
    const url = `${this.#itemsUrl}?${asked}`
    const response = await fetch(url).catch((error: unknown) => {
      if (carried.size === 0) throw error
      return null
    })
    // Shown without a network: symbols without names are more than none.
    if (response === null) {
      this.#wanted = null
      return [...this.#held.features]
    }
    if (!response.ok) throw Object.assign(new Error(url), { status: response.status })
    const { features } = (await response.json()) as FeatureCollection
    return features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, id: feature.id },
    }))
  }
}

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** The same features as they were told, not only of the same names. */
const sameIds = (one: FeatureCollection | undefined, other: FeatureCollection) =>
  one !== undefined &&
  one.features.length === other.features.length &&
  one.features.every((feature, at) => feature === other.features[at])

const isWithin = (inner: BoundingBox, outer: BoundingBox) =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]

function widened([west, south, east, north]: BoundingBox): BoundingBox {
  const [wide, high] = [(east - west) / 4, (north - south) / 4]
  return [
    Math.max(-180, west - wide),
    Math.max(-90, south - high),
    Math.min(180, east + wide),
    Math.min(90, north + high),
  ]
}

/** Of boxes that do not meet one whose ends are the wrong way round. */
const common = (one: BoundingBox, other: BoundingBox): BoundingBox => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
]
