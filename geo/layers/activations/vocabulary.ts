import type { Editors } from '../../editors.ts'

/** What was decided is ended, and never taken back. */
export const editors: Editors = {
  add: ['administrator', 'coordinator', 'planner'],
  change: ['administrator', 'coordinator', 'planner'],
  remove: [],
}
