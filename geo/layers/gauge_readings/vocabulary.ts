import type { Editors } from '../../editors.ts'

/** No station of any quantity here reads more; and a level may lie below its zero. */
export const greatestReading = 100_000

/** Readings are added, and neither changed nor removed, by anybody: a later one takes their place. */
export const editors: Editors = {
  add: ['administrator', 'coordinator', 'planner', 'reporter'],
  change: [],
  remove: [],
}
