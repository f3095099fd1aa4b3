/** What the ground is drawn from; `pmtiles` is the file a user put into the data directory. */
export type Basemap =
  | { readonly kind: 'shipped'; readonly landUrl: string; readonly attribution: string }
  | {
      readonly kind: 'pmtiles'
      readonly landUrl: string
      /** `pmtiles://…`, as its protocol wants it. */
      readonly url: string
      readonly tiles: 'vector' | 'raster'
      /** Names of the tile layers inside; empty for pictures. */
      readonly tileLayers: readonly string[]
      readonly attribution: string
    }
