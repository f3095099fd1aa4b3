import type { Moment } from '../measures/moment.ts'

interface Term {
  readonly valid_from: Moment | null
  readonly valid_to: Moment | null
}

/** Whether a moment lies within the term of an approved plan, before it, or after its end. */
export function termAt(
  { valid_from, valid_to }: Term,
  now: Date,
): 'in_force' | 'not_begun' | 'ended' {
  if (valid_to !== null && new Date(valid_to) <= now) return 'ended'
  if (valid_from !== null && new Date(valid_from) > now) return 'not_begun'
  return 'in_force'
}
