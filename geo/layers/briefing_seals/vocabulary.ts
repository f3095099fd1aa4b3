import type { Editors } from '../../editors.ts'

/** What was sealed stays as it was sealed; who writes briefings may seal them. */
export const editors: Editors = {
  add: ['administrator', 'coordinator', 'planner'],
  change: [],
  remove: [],
}
