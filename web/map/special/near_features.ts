import type { Feature, FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { BoundingBox } from '../../../geo/measures/bounding_box.ts'
import { carried } from '../carry/carried.ts'
import { carriedNames, nearAddress } from '../carry/near_address.ts'
import { nearSource } from '../style/near_source.ts'

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
      if (features === null) this.#wanted = null
      this.#held = { type: 'FeatureCollection', features: features ?? this.#withoutNetwork(query) }
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

  /** @returns null where nobody answered, in a showing: what is carried stands for it, and it is asked for again. */
  async #ask({ query, box }: { query: string; box: BoundingBox }): Promise<Feature[] | null> {
    const url = nearAddress(this.#itemsUrl, query, box)
    if (url === null) return []
    const response = await fetch(url).catch((error: unknown) => {
      if (carried.size === 0) throw error
      return null
    })
    if (response === null) return null
    if (!response.ok) throw Object.assign(new Error(url), { status: response.status })
    return featuresIn(await response.json())
  }

  /** What is known already, and what is carried; symbols without names are more than none. */
  #withoutNetwork(query: string): Feature[] {
    const itemsUrl = new URL(this.#itemsUrl, document.baseURI).href
    const carriedOnes = carriedNames(itemsUrl, query).flatMap((kept) =>
      featuresIn(JSON.parse(new TextDecoder().decode(kept))),
    )
    const all = [...this.#held.features, ...carriedOnes]
    return [...new Map(all.map((feature) => [feature.id, feature])).values()]
  }
}

const featuresIn = (answer: unknown): Feature[] =>
  (answer as FeatureCollection).features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, id: feature.id },
  }))

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
