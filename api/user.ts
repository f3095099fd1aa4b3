import type { User } from './db/as_user.ts'

/**
 * Who asks while there are no accounts: the person at this machine, to whom everything public and
 * internal of the live lane is shown. The server listens on loopback only.
 */
export const localOperator: User = {
  name: 'local',
  role: 'viewer',
  clearance: 10,
  units: 'all',
  lane: 'live',
}

/** What a cached answer may be shared by: users for whom row security decides alike. */
export const scopeOf = ({ clearance, units, lane }: User): string =>
  `${lane} ${clearance} ${units === 'all' ? '*' : [...units].sort().join(',')}`
