import type { Vocabulary } from '../../geo/words.ts'

export const reasonWords = {
  reason: { vi: 'Lý do, ghi vào diễn biến', en: 'Reason, for the log' },
} as const satisfies Vocabulary
