import type { Vocabulary } from '../../words.ts'

/** How the line between the two was come by. */
export const drawn = {
  schematic: { vi: 'Sơ đồ nối hai điểm ước chừng', en: 'Schematic, joins two rough points' },
  traced: { vi: 'Vẽ theo vị trí đã kiểm tra', en: 'Drawn from checked positions' },
  not_drawn: { vi: 'Chưa vẽ', en: 'Not drawn' },
} as const satisfies Vocabulary
