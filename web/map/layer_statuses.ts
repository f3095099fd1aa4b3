import type { Map as MapLibreMap } from 'maplibre-gl'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import type { LayerStatus } from './map_view.ts'
import { SourceRetries } from './source_retries.ts'

type Tell = (layer: LayerId, status: LayerStatus, detail?: string) => void

/** Tells whether each shown layer's tiles are there, once whenever that changes. */
export class LayerStatuses {
  readonly #map: MapLibreMap
  readonly #tell: Tell
  readonly #describe: (error: object) => string
  readonly #retries: SourceRetries
  readonly #told = new Map<LayerId, string>()
  #shown: readonly LayerId[] = []

  constructor(map: MapLibreMap, tell: Tell, describe: (error: object) => string) {
    this.#map = map
    this.#tell = tell
    this.#describe = describe
    this.#retries = new SourceRetries(map, () => this.#look())
    map.on('render', () => this.#look())
  }

  /** The layers drawn from tiles now. */
  follow(shown: readonly LayerId[]): void {
    this.#shown = shown
    for (const layer of [...this.#told.keys()]) {
      if (!shown.includes(layer)) this.#told.delete(layer)
    }
    this.#look()
  }

  retry(layer: LayerId): void {
    this.#retries.retry(layer)
  }

  destroy(): void {
    this.#retries.destroy()
  }

  #look(): void {
    for (const layer of this.#shown) {
      const error = this.#retries.errorOf(layer)
      const isThere = this.#map.getSource(layer) !== undefined && this.#map.isSourceLoaded(layer)
      if (error) this.#say(layer, 'failed', this.#describe(error))
      else this.#say(layer, isThere ? 'drawn' : 'loading')
    }
  }

  #say(layer: LayerId, status: LayerStatus, detail?: string): void {
    const words = `${status} ${detail ?? ''}`
    if (this.#told.get(layer) === words) return
    this.#told.set(layer, words)
    if (detail === undefined) this.#tell(layer, status)
    else this.#tell(layer, status, detail)
  }
}
