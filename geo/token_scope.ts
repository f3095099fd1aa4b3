import type { CodeOf, Vocabulary } from './words.ts'

/** What a program may do by a token, within what its owner may. */
export const tokenScope = {
  read: { vi: 'chỉ đọc', en: 'reads' },
  write: { vi: 'đọc và ghi', en: 'reads and writes' },
} as const satisfies Vocabulary
export type TokenScope = CodeOf<typeof tokenScope>
