import type { Editors } from '../../editors.ts'
import type { Vocabulary } from '../../words.ts'

/**
 * Posts that keep watch in a ward, by office and never by person; a closed list, so that no name of
 * anybody gets in.
 */
export const dutyPost = {
  head: { vi: 'Trưởng ban Chỉ huy phòng thủ dân sự', en: 'Head of the civil-defence command' },
  deputy: { vi: 'Phó trưởng ban Chỉ huy', en: 'Deputy head of the command' },
  military: { vi: 'Ban Chỉ huy quân sự', en: 'Military command' },
  police: { vi: 'Công an xã, phường', en: 'Commune police' },
  border_guard: { vi: 'Đồn Biên phòng', en: 'Border-guard post' },
  duty_office: { vi: 'Trực ban UBND', en: 'Duty office of the people’s committee' },
  shock_team: { vi: 'Đội xung kích', en: 'Shock team' },
  health: { vi: 'Trạm Y tế', en: 'Health station' },
} as const satisfies Vocabulary

/** Whether somebody keeps watch at a post. */
export const manning = {
  on_duty: { vi: 'Có người trực', en: 'On duty' },
  absent: { vi: 'Không có người trực', en: 'Nobody on duty' },
} as const satisfies Vocabulary

/** A shift is reported and never rewritten: who is relieved, or comes later, is reported anew. */
export const editors: Editors = {
  add: ['administrator', 'coordinator', 'planner', 'reporter'],
  change: [],
  remove: [],
}
