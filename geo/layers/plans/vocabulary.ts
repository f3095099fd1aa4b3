import type { Editors } from '../../editors.ts'
import type { CodeOf, Vocabulary } from '../../words.ts'

/** How a plan stands. Only an approved one is in force, and it stays as it was approved. */
export const planState = {
  draft: { vi: 'Dự thảo', en: 'Draft' },
  approved: { vi: 'Đã duyệt', en: 'Approved' },
  withdrawn: { vi: 'Đã bãi bỏ', en: 'Withdrawn' },
} as const satisfies Vocabulary
export type PlanState = CodeOf<typeof planState>

/** Nobody approves the hundredth version of one plan; a number above is a slip of the hand. */
export const greatestVersion = 999

export const editors: Editors = {
  add: ['administrator', 'coordinator', 'planner'],
  change: ['administrator', 'coordinator', 'planner'],
  /** A draft alone; what was approved is withdrawn. */
  remove: ['administrator', 'coordinator', 'planner'],
}
