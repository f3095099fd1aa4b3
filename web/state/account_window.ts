import { createStore } from './store.ts'

/**
 * One's own password, second factor and tokens; the exercises; for administrators the accounts of others and
 * the log.
 */
export type AccountWindowName =
  | 'password'
  | 'second_factor'
  | 'tokens'
  | 'exercises'
  | 'accounts'
  | 'log'

/** Which window of accounts lies over the screen. */
export const accountWindow = createStore<{ readonly open: AccountWindowName | null }>({
  open: null,
})

export function closeAccountWindow(): void {
  accountWindow.set({ open: null })
}
