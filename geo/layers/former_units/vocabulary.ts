import type { Vocabulary } from '../../words.ts'
import { unitKind } from '../units/vocabulary.ts'

/** The kinds the units of the former city were of. */
export const formerUnitKind = {
  phuong: unitKind.phuong,
  xa: unitKind.xa,
} as const satisfies Vocabulary

/** What a reference point is; none of them is a surveyed centre. */
export const pointBasis = {
  geocode: { vi: 'Mã hóa địa chỉ theo tên', en: 'Geocoded from the name' },
  village: { vi: 'Điểm của một thôn', en: 'Point of one village' },
  approximation: { vi: 'Ước chừng trên hình dáng đảo', en: 'Approximation on the island' },
  unknown: { vi: 'Không có điểm', en: 'No point known' },
} as const satisfies Vocabulary
