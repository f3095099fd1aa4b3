import type { Label } from '../../geo/words.ts'
import type { DatabaseError } from '../db/database_error.ts'
import { Stop } from '../stop.ts'

/** What the database would not do, in its own words; and what has come of it. */
export const databaseRefused = (error: DatabaseError, outcome: Label): Stop =>
  new Stop(
    {
      en: `The database refused: ${error.message}.`,
      vi: `Cơ sở dữ liệu từ chối: ${error.message}.`,
    },
    outcome,
    { cause: error },
  )
