import type { Vocabulary } from '../../words.ts'

/** What marks the border at a place. */
export const markerKind = {
  marker: { vi: 'Mốc quốc giới', en: 'Border marker' },
  twin_marker: { vi: 'Mốc đôi cùng số', en: 'Twin marker' },
  turning_point: { vi: 'Giới điểm', en: 'Turning point' },
} as const satisfies Vocabulary
