import type { Editors } from '../../editors.ts'

/** What was sent stays as it was sent: of what was wrong in it the next report speaks. */
export const editors: Editors = {
  add: ['administrator', 'coordinator', 'planner'],
  change: [],
  remove: [],
}

/** As an office is called; a longer text is no name of one. */
export const longestRecipient = 200
