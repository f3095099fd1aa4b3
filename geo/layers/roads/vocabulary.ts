import { editedBy } from '../../editors.ts'
import type { CodeOf, Vocabulary } from '../../words.ts'

/** Who keeps a road up, or what it is used for. */
export const roadKind = {
  national: { vi: 'Quốc lộ', en: 'National road' },
  provincial: { vi: 'Đường tỉnh', en: 'Provincial road' },
  urban: { vi: 'Đường phố', en: 'Street' },
  communal: { vi: 'Đường xã', en: 'Communal road' },
  hamlet: { vi: 'Đường thôn, xóm', en: 'Hamlet road' },
  dyke: { vi: 'Đường trên đê', en: 'Dyke road' },
  forest: { vi: 'Đường lâm nghiệp', en: 'Forest track' },
} as const satisfies Vocabulary

/** What a stretch is, where it is the first to be cut. */
export const roadPassage = {
  ford: { vi: 'Ngầm tràn', en: 'Ford' },
  bridge: { vi: 'Cầu', en: 'Bridge' },
  landslide: { vi: 'Đoạn dễ sạt lở', en: 'Stretch prone to landslides' },
  flooding: { vi: 'Đoạn dễ ngập', en: 'Stretch prone to flooding' },
} as const satisfies Vocabulary
export type RoadPassage = CodeOf<typeof roadPassage>

export const editors = editedBy('coordinator', 'planner', 'reporter')
