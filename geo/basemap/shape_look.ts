/** What the shapes of a basemap's tile layer are, by the names that schemas give it. */
export type ShapeKind = 'land' | 'water' | 'houses' | 'ways' | 'unknown'

/** Tile layers of the schemas people use (Protomaps, OpenMapTiles). */
const namesOf: Readonly<Record<Exclude<ShapeKind, 'unknown'>, readonly string[]>> = {
  land: ['earth', 'land'],
  water: ['water', 'ocean'],
  houses: ['buildings', 'building'],
  ways: ['roads', 'transportation'],
}

export interface DrawnTileLayer {
  readonly name: string
  readonly kind: ShapeKind
}

/**
 * Which of an archive's tile layers are drawn, and as what, what lies lowest first. Names are left to the
 * layers of the map: a file from elsewhere may call islands and borders what Viet Nam does not. Of a
 * schema nobody knows every shape is drawn by its outline: less than a map, more than nothing.
 */
export function drawnTileLayers(tileLayers: readonly string[]): readonly DrawnTileLayer[] {
  const known = (['land', 'water', 'houses', 'ways'] as const).flatMap((kind) =>
    tileLayers
      .filter((name) => namesOf[kind].includes(name))
      .map((name): DrawnTileLayer => ({ name, kind })),
  )
  return known.length > 0 ? known : tileLayers.map((name) => ({ name, kind: 'unknown' }))
}

/** How dark what is no ground is, quietly so that the layers stand out. */
export const shapeOpacity = { houses: 0.15, ways: 0.35, unknown: 0.3 } as const

/** How wide lines are, in pixels of 1/96 inch at two zooms; between them by powers of the base. */
export const lineWidth = {
  base: 1.6,
  far: { zoom: 8, pixels: { ways: 0.6, unknown: 0.3 } },
  near: { zoom: 16, pixels: { ways: 3.6, unknown: 1.8 } },
} as const

/** The width at a zoom of the screen, whose tiles have 512 pixels; MapLibre's exponential interpolation. */
export function lineWidthAt(kind: 'ways' | 'unknown', zoom: number): number {
  const { base, far, near } = lineWidth
  const within = Math.min(near.zoom, Math.max(far.zoom, zoom))
  const share = (base ** (within - far.zoom) - 1) / (base ** (near.zoom - far.zoom) - 1)
  return far.pixels[kind] + share * (near.pixels[kind] - far.pixels[kind])
}
