/**
 * A moment: a Date, or text as ISO 8601 or PostgreSQL write it (`2026-01-05T07:32:00Z`,
 * `2026-01-05 07:32:00+00`, `2026-01-05`, `2026-01`, `2026`).
 */
export type Moment = Date | string

/** The one time zone of the screens; storage is UTC. Viet Nam keeps UTC+7 all the year. */
export const LOCAL_TIME_ZONE = 'Asia/Ho_Chi_Minh'

/** A time must say its offset: without one, its meaning would depend on the machine. */
const ISO_8601 =
  /^\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?))?)?)?$/

/**
 * Takes a moment and returns it as a Date. A date without a time is midnight UTC, which is the
 * same day in Viet Nam. Throws on text that is no moment: moments are checked where they come in.
 */
export function dateFrom(moment: Moment): Date {
  const date = new Date(typeof moment === 'string' ? isoText(moment) : moment)
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not a moment: ${String(moment)}`)
  return date
}

/** PostgreSQL writes a space for the T and leaves out the minutes of a whole-hour offset. */
function isoText(moment: string): string {
  // Date itself would take almost any text with a number in it for a date.
  if (!ISO_8601.test(moment)) throw new RangeError(`Not a moment: ${moment}`)
  return moment.replace(' ', 'T').replace(/(T.*[+-]\d\d)$/, '$1:00')
}
