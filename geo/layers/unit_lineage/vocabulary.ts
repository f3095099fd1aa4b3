import type { Vocabulary } from '../../words.ts'

/** What a share of a former unit is measured by. */
export const shareBasis = {
  whole: { vi: 'Nhập nguyên trạng', en: 'Whole unit' },
  area: { vi: 'Theo diện tích', en: 'By area' },
  population: { vi: 'Theo dân số', en: 'By population' },
  estimated: { vi: 'Ước tính', en: 'Estimated' },
} as const satisfies Vocabulary
