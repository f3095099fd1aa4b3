import type { CodeOf, Vocabulary } from './words.ts'

/** How sure a statement is. The map draws the difference. */
export const confidence = {
  sure: { vi: 'Chắc chắn', en: 'Sure' },
  likely: { vi: 'Có khả năng', en: 'Likely' },
  unverified: { vi: 'Chưa kiểm chứng', en: 'Unverified' },
} as const satisfies Vocabulary
export type Confidence = CodeOf<typeof confidence>

/** How exactly a source says when its statement was true. */
export const asOfPrecision = {
  year: { vi: 'Năm', en: 'Year' },
  month: { vi: 'Tháng', en: 'Month' },
  day: { vi: 'Ngày', en: 'Day' },
  minute: { vi: 'Phút', en: 'Minute' },
} as const satisfies Vocabulary
export type AsOfPrecision = CodeOf<typeof asOfPrecision>
