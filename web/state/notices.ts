import type { Label } from '../../geo/words.ts'
import { createStore } from './store.ts'

/** Something the user should know and can put away. */
export interface Notice {
  readonly id: number
  readonly tone: 'plain' | 'warn'
  readonly text: Label
}

export const notices = createStore<{ readonly list: readonly Notice[] }>({ list: [] })

const longestList = 3
let lastId = 0

/** Shows a notice; the oldest gives way when there are too many, the same one stands once. */
export function notify(text: Label, tone: Notice['tone'] = 'plain'): void {
  lastId += 1
  const others = notices.get().list.filter((notice) => notice.text.vi !== text.vi)
  notices.set({ list: [...others, { id: lastId, tone, text }].slice(-longestList) })
}

/** Puts a notice away. */
export function dismissNotice(id: number): void {
  notices.set({ list: notices.get().list.filter((notice) => notice.id !== id) })
}
