import type { Likeness } from '../likeness.ts'

/**
 * Two reports may be of one incident where they name the same kind, happened in the same part of a shift
 * and lie within half a kilometre, or within what their positions may be off; one without a position is
 * looked for in its unit. Over two kilometres a report says too little of where to be like another.
 */
export const incidentLikeness = {
  kind: 'kind',
  moment: 'occurred_at',
  withinHours: 6,
  withinMetres: 500,
  mostMetres: 2_000,
  mergedInto: 'duplicate_of',
  log: { layer: 'incident_entries', about: 'incident_id', kind: 'entry' },
  not: { property: 'state', words: ['rejected', 'duplicate'] },
} as const satisfies Likeness
