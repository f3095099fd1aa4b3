import type { Editors } from '../../editors.ts'

/** What was kept stays as it was kept; what is decided anew is kept beside it. */
export const editors: Editors = {
  add: ['administrator', 'coordinator', 'planner'],
  change: [],
  remove: [],
}
