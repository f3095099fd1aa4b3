import type { User } from '../../../api/db/as_user.ts'

/** As whom the API is asked here, already signed in: what is measured is the way to the data. */
export const onlooker: User = {
  name: 'bench',
  role: 'viewer',
  clearance: 10,
  units: 'all',
  lane: 'live',
}
