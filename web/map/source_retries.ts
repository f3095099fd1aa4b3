import type { GeoJSONSource, Map as MapLibreMap, VectorTileSource } from 'maplibre-gl'

/** Seconds until what failed is asked for again; the last one repeats. */
const patienceSeconds = [5, 10, 20, 40, 60]

interface TileAddress {
  readonly x: number
  readonly y: number
  readonly z: number
}

interface Failure {
  readonly error: object
  /** Which tiles failed; none where the source itself did. */
  readonly tiles: TileAddress[]
  readonly timer: ReturnType<typeof setTimeout>
}

/** Remembers what of the map's data did not come, and asks for it again, each time more patiently. */
export class SourceRetries {
  readonly #map: MapLibreMap
  readonly #changed: () => void
  readonly #failures = new Map<string, Failure>()
  readonly #attempts = new Map<string, number>()

  constructor(map: MapLibreMap, changed: () => void) {
    this.#map = map
    this.#changed = changed
    map.on('error', (event) => {
      const source = 'sourceId' in event ? event.sourceId : undefined
      if (typeof source === 'string') this.#note(source, event)
      else console.warn('The map met an error.', event.error)
    })
    map.on('sourcedata', ({ sourceId, isSourceLoaded }) => {
      if (isSourceLoaded && !this.#failures.has(sourceId)) this.#attempts.delete(sourceId)
    })
  }

  /** Why a source's data is missing; null where nothing failed. */
  errorOf(source: string): object | null {
    return this.#failures.get(source)?.error ?? null
  }

  retry(id: string): void {
    const failure = this.#failures.get(id)
    if (!failure) return
    clearTimeout(failure.timer)
    this.#failures.delete(id)
    const source = this.#map.getSource<VectorTileSource | GeoJSONSource>(id)
    // MapLibre waits for ever for a failed tile when its source is only given its address anew.
    if (failure.tiles.length > 0) this.#map.refreshTiles(id, failure.tiles)
    else if (source?.type === 'vector') source.setUrl(source.url)
    else if (source?.type === 'geojson') source.setData(source.serialize().data)
    this.#changed()
  }

  destroy(): void {
    for (const { timer } of this.#failures.values()) clearTimeout(timer)
  }

  #note(source: string, event: { readonly error: object }): void {
    const tile = tileOf(event)
    const before = this.#failures.get(source)
    if (before) {
      if (tile) before.tiles.push(tile)
      return
    }
    const attempt = this.#attempts.get(source) ?? 0
    this.#attempts.set(source, attempt + 1)
    const seconds = patienceSeconds[attempt] ?? patienceSeconds.at(-1) ?? 60
    const timer = setTimeout(() => this.retry(source), seconds * 1000)
    this.#failures.set(source, { error: event.error, tiles: tile ? [tile] : [], timer })
    this.#changed()
  }
}

function tileOf(event: object): TileAddress | null {
  if (!('tile' in event) || typeof event.tile !== 'object' || event.tile === null) return null
  const { tile } = event
  if (!('tileID' in tile) || typeof tile.tileID !== 'object' || tile.tileID === null) return null
  const address: unknown = 'canonical' in tile.tileID ? tile.tileID.canonical : null
  if (typeof address !== 'object' || address === null) return null
  const [x, y, z] = ['x', 'y', 'z'].map((name) => Number(Reflect.get(address, name)))
  return x === undefined || y === undefined || z === undefined ? null : { x, y, z }
}
