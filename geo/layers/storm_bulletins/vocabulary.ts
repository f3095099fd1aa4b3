import { editedBy } from '../../editors.ts'
import type { CodeOf, Vocabulary } from '../../words.ts'
import { hazard } from '../risk_zones/vocabulary.ts'

/** What a bulletin with a track is about; the words of the law's list of hazards. */
export const stormHazard = {
  storm: hazard.storm,
  tropical_depression: hazard.tropical_depression,
} as const satisfies Vocabulary
export type StormHazard = CodeOf<typeof stormHazard>

/** The bulletins of Quyết định 18/2021/QĐ-TTg, art. 8 and 9, by how near the storm is. */
export const bulletinKind = {
  near_east_sea: { vi: 'Tin gần Biển Đông', en: 'Near the East Sea' },
  on_east_sea: { vi: 'Tin trên Biển Đông', en: 'On the East Sea' },
  urgent: { vi: 'Tin khẩn cấp', en: 'Urgent' },
  on_land: { vi: 'Tin trên đất liền', en: 'On land' },
  quick: { vi: 'Tin nhanh', en: 'Quick bulletin' },
  /** After it the storm proposes nothing more. */
  last: { vi: 'Tin cuối cùng', en: 'Last bulletin' },
} as const satisfies Vocabulary
export type BulletinKind = CodeOf<typeof bulletinKind>

/** A storm has its number of the year; nobody writes the thousandth bulletin of one. */
export const greatestBulletinNumber = 999

/** What was issued is corrected by its writer, and ended (`valid_to`), but stays. */
export const editors = { ...editedBy('coordinator', 'planner'), remove: [] }
