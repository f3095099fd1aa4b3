import { createStore } from './store.ts'

/** Which window of accounts lies over the screen. */
export const accountWindow = createStore<{ readonly open: 'accounts' | 'password' | null }>({
  open: null,
})

export function closeAccountWindow(): void {
  accountWindow.set({ open: null })
}
