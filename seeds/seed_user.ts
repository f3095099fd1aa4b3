import type { User } from '../api/db/as_user.ts'

/** Who shipped data is recorded for: sees and writes every unit's public and internal rows. */
export const seedUser: User = {
  name: 'seeds',
  role: 'administrator',
  clearance: 10,
  units: 'all',
  lane: 'live',
}
