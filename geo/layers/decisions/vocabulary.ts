import { type Editors, editedBy } from '../../editors.ts'
import type { CodeOf, Vocabulary } from '../../words.ts'

/** What a command decides when a hazard comes. */
export const decisionKind = {
  respond: { vi: 'Ứng phó theo cấp độ', en: 'Respond at a level' },
  civil_defence: { vi: 'Ban bố phòng thủ dân sự cấp độ 1', en: 'Civil defence level 1 declared' },
  evacuation: { vi: 'Lệnh sơ tán', en: 'Evacuation ordered' },
  sea_ban: { vi: 'Cấm ra khơi', en: 'Vessels kept in port' },
  closing: { vi: 'Đóng lại', en: 'Closed' },
  not_yet: { vi: 'Chưa cần ứng phó', en: 'No response yet' },
} as const satisfies Vocabulary
export type DecisionKind = CodeOf<typeof decisionKind>

/** Kinds that answer a proposal, and so name a hazard. */
export const answeringKinds = ['respond', 'not_yet'] as const satisfies DecisionKind[]

/** What was decided stays; it is ended, or noted upon. */
export const editors: Editors = { ...editedBy('coordinator', 'planner'), remove: [] }

/** What a closing closes is one of these. */
export const closedThings = [
  ...(['closes_crossing_id', 'closes_facility_id', 'closes_shelter_id'] as const),
  'closes_road_id',
] as const
