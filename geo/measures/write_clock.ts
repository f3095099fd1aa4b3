import { clockParts } from './clock_parts.ts'
import type { Moment } from './moment.ts'

/**
 * Takes a moment and returns the time of day, the same in both languages: in Viet Nam's time with
 * seconds (`14:32:08`), or in UTC, named so (`07:32 UTC`). Throws on text that is no moment.
 */
export function writeClock(moment: Moment, zone: 'local' | 'utc'): string {
  const { hour, minute, second } = clockParts(moment, zone)
  return zone === 'local' ? `${hour}:${minute}:${second}` : `${hour}:${minute} UTC`
}
