import { role } from '../../geo/roles.ts'
import { codesOf } from '../../geo/words.ts'
import type { AccountEvent } from './events.ts'
import type { Rights } from './grant_rules.ts'

type State = Rights & { readonly disabled: boolean }

/**
 * What the log calls a change of an account: whoever looks for rights that were granted finds every
 * change by which an account may do or see anything that it might not before.
 */
export function kindOfChange(before: State, after: State): AccountEvent['kind'] {
  if (after.disabled && !before.disabled) return 'account_closed'
  if (isMore(after, before)) return 'right_granted'
  return isMore(before, after) ? 'right_taken' : 'account_changed'
}

/** A role further down the list may do more, and one that is let in again may do all it might. */
function isMore(one: State, other: State): boolean {
  const roles = codesOf(role)
  return (
    (other.disabled && !one.disabled) ||
    roles.indexOf(one.role) > roles.indexOf(other.role) ||
    one.rank > other.rank ||
    (other.units !== 'all' &&
      (one.units === 'all' || one.units.some((unit) => !other.units.includes(unit))))
  )
}
