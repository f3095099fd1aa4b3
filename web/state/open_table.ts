import type { LayerId } from '../../geo/layers/catalogue.ts'
import { screen } from './screen.ts'

/** Opens the table of a layer; on a narrow screen the panel that was open gives way. */
export function openTable(layer: LayerId): void {
  screen.set({ table: layer, sheet: null })
}

/** Closes the table. */
export function closeTable(): void {
  screen.set({ table: null })
}
