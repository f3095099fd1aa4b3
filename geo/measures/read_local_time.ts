const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/
const clock = /(?<hour>\d{1,2})(?:[:h](?<minute>\d{2})?)/
const day = /(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})/

/**
 * A moment as somebody types it, by the clock of Viet Nam: `16:00 05/10/2025`, `05/10/2025 16:00`,
 * `16h 05/10/2025`, or ISO 8601. Gives it with its offset; undefined for what is none.
 */
export function readLocalTime(text: string): string | undefined {
  if (iso.test(text)) {
    const moment = /[Z+]|-\d\d:\d\d$/.test(text.slice(16)) ? text : `${text}+07:00`
    return Number.isNaN(Date.parse(moment)) ? undefined : moment
  }
  const { hour, minute = '00' } = clock.exec(text)?.groups ?? {}
  const { day: date, month, year } = day.exec(text)?.groups ?? {}
  if (hour === undefined || date === undefined || month === undefined) return undefined
  const two = (number: string) => number.padStart(2, '0')
  const moment = `${year}-${two(month)}-${two(date)}T${two(hour)}:${minute}:00+07:00`
  const at = new Date(moment)
  // The 31st of September is read as a day in October.
  const isReal =
    !Number.isNaN(at.getTime()) &&
    new Date(at.getTime() + 7 * 3_600_000).getUTCDate() === Number(date)
  return isReal ? moment : undefined
}
