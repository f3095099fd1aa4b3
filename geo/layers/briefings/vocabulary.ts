import { editedBy } from '../../editors.ts'

/** Who prepares a meeting; its scenes are written by the same. */
export const editors = editedBy('coordinator', 'planner')
