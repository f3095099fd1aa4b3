import type { LayerId } from '../../geo/layers/catalogue.ts'
import { screen } from './screen.ts'

/** Whether the table that comes up next should take the focus: not when an address opens it. */
export const tableFocus = { wanted: false }

/** Opens the table of a layer; on a narrow screen the panel that was open gives way. */
export function openTable(layer: LayerId): void {
  tableFocus.wanted = true
  screen.set({ table: layer, sheet: null })
}

/** Closes the table. */
export function closeTable(): void {
  screen.set({ table: null })
}
