import type { LayerId } from '../../../geo/layers/catalogue.ts'
import type { Change, Sums } from './change_events.ts'

/**
 * Notices that something was missed also of layers that no list holds whole: their sum is another than
 * it was, and nobody told of a change.
 */
export class MissedChanges {
  #said: Sums['layers'] | null = null
  readonly #told = new Set<LayerId>()

  hear(changes: readonly Change[]): void {
    for (const { layer } of changes) this.#told.add(layer)
  }

  /** All is asked for anew, whatever was missed. */
  forget(): void {
    this.#said = null
    this.#told.clear()
  }

  /** The layers of which something was missed since the sums before. */
  compare({ layers }: Sums): readonly LayerId[] {
    const before = this.#said ?? layers
    const missed = (Object.keys(layers) as LayerId[]).filter((layer) => {
      const [was, is] = [before[layer], layers[layer]]
      return !this.#told.has(layer) && (was?.count !== is?.count || was?.sum !== is?.sum)
    })
    this.#said = layers
    this.#told.clear()
    return missed
  }
}
