import { dateFrom, LOCAL_TIME_ZONE, type Moment } from './moment.ts'

/** The digits of a moment on the wall: a year of four, everything else of two. */
export interface ClockParts {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly hour: string
  readonly minute: string
  readonly second: string
}

const timeZones = { local: LOCAL_TIME_ZONE, utc: 'UTC' } as const
const formats: Partial<Record<keyof typeof timeZones, Intl.DateTimeFormat>> = {}

/** Takes a moment and returns its digits in Viet Nam's time or in UTC. Throws when it is none. */
export function clockParts(moment: Moment, zone: 'local' | 'utc'): ClockParts {
  // Made when it is first wanted: each takes milliseconds, which the page's start would wait for.
  formats[zone] ??= formatIn(timeZones[zone])
  const parts = formats[zone].formatToParts(dateFrom(moment))
  const digits = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? ''
  return {
    year: digits('year'),
    month: digits('month'),
    day: digits('day'),
    hour: digits('hour'),
    minute: digits('minute'),
    second: digits('second'),
  }
}

/** Only the digits are taken from Intl: its separators change between releases of browsers. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
}
