import type { Vocabulary } from '../../words.ts'
import { unitKind } from '../units/vocabulary.ts'

/** The kinds the units of the former city were of. */
export const formerUnitKind = {
  phuong: unitKind.phuong,
  xa: unitKind.xa,
} as const satisfies Vocabulary

/** What a reference point is; none of them is a surveyed centre. */
export const pointBasis = {
  approximation: { vi: 'Vị trí ước lượng', en: 'Estimated position' },
  unknown: { vi: 'Không có điểm', en: 'No point known' },
} as const satisfies Vocabulary
