import { createStore } from './store.ts'

/** What a screen reader says next; read out by `shell/announcer.tsx`. */
export const spoken = createStore<{ readonly text: string }>({ text: '' })

/** Has something said that can be seen but is not focused. */
export function announce(text: string): void {
  spoken.set({ text })
}
