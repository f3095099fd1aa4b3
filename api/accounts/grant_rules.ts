import type { Role } from '../../geo/roles.ts'
import type { Account } from './account.ts'

/** What an account may do, with its clearance as a rank. */
export interface Rights {
  readonly role: Role
  readonly units: readonly string[] | 'all'
  readonly rank: number
}

export const whyNotGranted = {
  not_administrator: 'Only administrators grant rights.',
  above_own_clearance: 'Nobody grants a clearance above their own.',
  beyond_own_units: 'Nobody grants units beyond their own.',
  administrators_of_all_units:
    'Only an administrator of all units makes, changes or lets in administrators.',
} as const

/**
 * Why one may not give these rights to an account, or touch an account that has them; undefined where
 * one may. The same for both: who could change an account above theirs could sign in as it.
 */
export function whyNotGrant(
  granter: Account,
  rights: Rights,
): keyof typeof whyNotGranted | undefined {
  if (granter.role !== 'administrator') return 'not_administrator'
  if (rights.rank > granter.grantedRank) return 'above_own_clearance'
  if (granter.units === 'all') return undefined
  const own = new Set(granter.units)
  if (rights.units === 'all' || !rights.units.every((unit) => own.has(unit))) {
    return 'beyond_own_units'
  }
  return rights.role === 'administrator' ? 'administrators_of_all_units' : undefined
}
