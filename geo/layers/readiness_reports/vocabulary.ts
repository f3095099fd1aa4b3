import type { Editors } from '../../editors.ts'
import type { CodeOf, Vocabulary } from '../../words.ts'

/** In which state what one has is. What cannot be used is told, and not counted as there. */
export const condition = {
  good: { vi: 'Sẵn sàng', en: 'Ready for use' },
  limited: { vi: 'Hạn chế, cần khắc phục', en: 'Limited, to be mended' },
  unusable: { vi: 'Không dùng được', en: 'Not usable' },
} as const satisfies Vocabulary
export type Condition = CodeOf<typeof condition>

/** Reports are added, and neither changed nor removed, by anybody: a later one takes their place. */
export const editors: Editors = {
  add: ['administrator', 'coordinator', 'planner', 'reporter'],
  change: [],
  remove: [],
}
