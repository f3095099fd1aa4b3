import type { User } from '../db/as_user.ts'

/** As whom the program asks who keeps watch; it sees nothing that is not open to all. */
export const watchesProgram: User = {
  ...{ name: '(watches)', role: 'viewer', clearance: 0, units: [], lane: 'live' },
}
