import type { Editors } from '../../editors.ts'
import type { Vocabulary } from '../../words.ts'

/** What an entry tells. What follows from a change of the incident the server writes by itself. */
export const entryKind = {
  note: { vi: 'Diễn biến', en: 'Note' },
  photo: { vi: 'Ảnh', en: 'Photo' },
  photo_removed: { vi: 'Bỏ ảnh', en: 'Photo removed' },
  state: { vi: 'Chuyển tình trạng', en: 'Change of state' },
  assignment: { vi: 'Giao việc', en: 'Assignment' },
  figures: { vi: 'Cập nhật số liệu', en: 'Change of figures' },
  correction: { vi: 'Đính chính', en: 'Correction' },
} as const satisfies Vocabulary

/** Entries are added, and neither changed nor removed, by anybody: what was said stays said. */
export const editors: Editors = {
  add: ['administrator', 'coordinator', 'planner', 'reporter'],
  change: [],
  remove: [],
}
