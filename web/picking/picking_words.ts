import type { Vocabulary } from '../../geo/words.ts'

export const pickingWords = {
  middle: { vi: 'Lấy tâm bản đồ', en: 'Take the middle' },
  leave: { vi: 'Thôi', en: 'Leave it' },
} as const satisfies Vocabulary
