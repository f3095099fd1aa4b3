import type { User } from '../../../api/db/as_user.ts'
import { onlooker } from '../database/onlooker.ts'

/** Who reports here. */
export const coordinator: User = { ...onlooker, role: 'coordinator' }
