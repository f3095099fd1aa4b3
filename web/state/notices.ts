import type { Label } from '../../geo/words.ts'
import { createStore } from './store.ts'

/** Something the user should know and can put away. */
export interface Notice {
  readonly id: number
  readonly tone: 'plain' | 'warn'
  readonly text: Label
  /** What it speaks of, where only the last that was said of it holds. */
  readonly about: string | null
}

export const notices = createStore<{ readonly list: readonly Notice[] }>({ list: [] })

const longestList = 3
let lastId = 0

/**
 * Shows a notice; the oldest gives way when there are too many, the same one stands once.
 *
 * @param about takes away what was said of it before.
 */
export function notify(
  text: Label,
  tone: Notice['tone'] = 'plain',
  about: string | null = null,
): void {
  lastId += 1
  if (about !== null) dismissAbout(about)
  const others = notices.get().list.filter((notice) => notice.text.vi !== text.vi)
  notices.set({ list: [...others, { id: lastId, tone, text, about }].slice(-longestList) })
}

/** Puts away what no longer holds. */
export function dismissAbout(about: string): void {
  notices.set({ list: notices.get().list.filter((notice) => notice.about !== about) })
}

/** Puts a notice away. */
export function dismissNotice(id: number): void {
  notices.set({ list: notices.get().list.filter((notice) => notice.id !== id) })
}
