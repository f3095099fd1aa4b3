interface Shipped {
  readonly landUrl: string
  readonly countryUrl: string
  readonly attribution: string
}

/** What the ground is drawn from; `pmtiles` is the file a user put into the data directory. */
export type Basemap =
  | (Shipped & { readonly kind: 'shipped' })
  | (Shipped & {
      readonly kind: 'pmtiles'
      /** `pmtiles://…`, as its protocol wants it. */
      readonly url: string
      readonly tiles: 'vector' | 'raster'
      /** Names of the tile layers inside; empty for pictures. */
      readonly tileLayers: readonly string[]
    })
