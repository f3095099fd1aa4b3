import { editedBy } from '../../editors.ts'
import type { CodeOf, Vocabulary } from '../../words.ts'

/** What kind of house takes people in; the words are those of commune plans. */
export const shelterKind = {
  school: { vi: 'Trường học', en: 'School' },
  culture_house: { vi: 'Nhà văn hóa', en: 'Culture house' },
  office: { vi: 'Trụ sở cơ quan', en: 'Office' },
  health_station: { vi: 'Trạm y tế', en: 'Health station' },
  barracks: { vi: 'Doanh trại, đồn', en: 'Barracks or post' },
  solid_houses: { vi: 'Nhà dân kiên cố', en: 'Solid private houses' },
  other: { vi: 'Nơi khác', en: 'Another place' },
} as const satisfies Vocabulary
export type ShelterKind = CodeOf<typeof shelterKind>

/** How people are taken in: xen ghép, a few in each solid house, or tập trung, many under one roof. */
export const shelterMode = {
  together: { vi: 'Tập trung', en: 'Together' },
  among_households: { vi: 'Xen ghép', en: 'Among households' },
} as const satisfies Vocabulary
export type ShelterMode = CodeOf<typeof shelterMode>

/** Whether people can be sent there. */
export const shelterState = {
  ready: { vi: 'Sẵn sàng', en: 'Ready' },
  open: { vi: 'Đang đón dân', en: 'Taking people in' },
  closed: { vi: 'Không dùng được', en: 'Cannot be used' },
  unknown: { vi: 'Chưa rõ', en: 'Unknown' },
} as const satisfies Vocabulary
export type ShelterState = CodeOf<typeof shelterState>

/** More than any house here holds; a number above is a slip of the hand. */
export const greatestCapacity = 20_000

export const editors = editedBy('coordinator', 'planner', 'reporter')
