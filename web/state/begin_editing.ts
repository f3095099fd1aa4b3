import { type EditingTarget, editing, whenFree } from './editing.ts'
import { screen } from './screen.ts'
import { isNarrow } from './select_feature.ts'

/** Opens the form of a feature, or of a new one, where its details stand. */
export function beginEditing(target: EditingTarget): void {
  whenFree(() => {
    screen.set({
      ...{ rightOpen: true, tool: 'none' },
      ...(isNarrow() ? { sheet: 'details', table: null } : {}),
    })
    editing.set({ target })
  })
}
