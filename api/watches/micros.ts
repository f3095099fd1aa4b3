import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/**
 * A moment in whole microseconds since 1970, as exact as the database stamps: the moment before one is
 * `at - 1`, since no two changes have one stamp.
 */
export type Micros = number

/** A moment of the database as such a number. */
export const microsOf = (moment: SQLWrapper): SQL<Micros> =>
  sql<Micros>`(extract(epoch from ${moment}) * 1000000)::float8`

/** Such a number as text that the database reads: to the microsecond, in UTC. */
export function momentAt(at: Micros): string {
  const rest = ((at % 1_000_000) + 1_000_000) % 1_000_000
  const second = new Date((at - rest) / 1000).toISOString().slice(0, 19)
  return `${second}.${String(rest).padStart(6, '0')}Z`
}

export const microsPerHour = 3_600_000_000

/** The picture that was true at a moment, as it was known then. */
export const pictureAt = (at: Micros) => {
  const moment = momentAt(at)
  return { knownAt: moment, datetime: { from: moment, to: moment } }
}
