import { Refused } from '../errors.ts'

/** A period of time; undefined at an end means open. A moment has both ends alike. */
export interface Period {
  readonly from: string | undefined
  readonly to: string | undefined
}

/** What is asked to be shown: what was true in a period, as it was known at a moment. Now, where nothing is said. */
export interface Picture {
  readonly datetime?: Period | undefined
  /** A moment with its offset. */
  readonly knownAt?: string | undefined
}

/** What `readPicture` reads. */
export const pictureParameters = ['datetime', 'known_at'] as const

/** PostgreSQL knows no zone 16 hours or more from UTC, and no land lies in one. */
const rfc3339 =
  /^\d{4}-\d{2}-\d{2}([Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?([Zz]|[+-](0\d|1[0-5]):\d{2})?)?$/

/**
 * The picture that parameters ask for, each given once at most.
 *
 * @throws Refused (400) naming `datetime` or `known_at`.
 */
export function readPicture(parameters: Readonly<Record<string, readonly string[]>>): Picture {
  const datetime = parameters.datetime?.[0]
  const knownAt = parameters.known_at?.[0]
  return {
    ...(datetime !== undefined && { datetime: readDatetime(datetime) }),
    ...(knownAt !== undefined && { knownAt: readKnownAt(knownAt) }),
  }
}

/**
 * What we knew at a moment; a date alone is the end of its day in Viet Nam.
 *
 * @throws Refused (400) naming `known_at`.
 */
function readKnownAt(text: string): string {
  const moment = readMoment(text, '23:59:59.999999')
  if (moment !== undefined) return moment
  throw new Refused(
    'bad_parameter',
    `"${text}" is not a moment; write 2025-10-05 or 2025-10-05T14:32:00+07:00.`,
    'known_at',
  )
}

/** The `datetime` of OGC API – Features. */
export const readDatetime = (text: string): Period => readPeriod(text, 'datetime')

/**
 * A moment, or `from/to` with `..` or nothing for an open end. A date alone is its whole day in Viet
 * Nam.
 *
 * @throws Refused (400) naming the parameter.
 */
export function readPeriod(text: string, parameter: string): Period {
  const parts = text.split('/')
  if (parts.length === 1) {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text)
    return {
      from: momentOr(text, '00:00:00', parameter),
      to: momentOr(text, day ? '23:59:59.999999' : '00:00:00', parameter),
    }
  }
  const [from = '', to = ''] = parts
  const isOpen = (part: string) => part === '' || part === '..'
  if (parts.length > 2 || (isOpen(from) && isOpen(to))) throw wrong(text, parameter)
  const period = {
    from: isOpen(from) ? undefined : momentOr(from, '00:00:00', parameter),
    to: isOpen(to) ? undefined : momentOr(to, '23:59:59.999999', parameter),
  }
  if (period.from && period.to && Date.parse(period.from) > Date.parse(period.to)) {
    throw new Refused('bad_parameter', `The period "${text}" ends before it begins.`, parameter)
  }
  return period
}

function momentOr(text: string, timeOfDay: string, parameter: string): string {
  const read = readMoment(text, timeOfDay)
  if (read === undefined) throw wrong(text, parameter)
  return read
}

/** With its offset, and a date alone with the time of day given; undefined where it is no moment. */
function readMoment(text: string, timeOfDay: string): string | undefined {
  if (!rfc3339.test(text)) return undefined
  // PostgreSQL knows no year 0.
  if (text.startsWith('0000')) return undefined
  const withTime = text.length === 10 ? `${text}T${timeOfDay}+07:00` : text.toUpperCase()
  const zoned = /(Z|[+-]\d{2}:\d{2})$/.test(withTime) ? withTime : `${withTime}+07:00`
  const at = new Date(zoned)
  // Date rolls 30 February over into March.
  const day = Number(text.slice(8, 10))
  const lastOfMonth = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0))
  return Number.isNaN(at.getTime()) || day > lastOfMonth.getUTCDate() ? undefined : zoned
}

const wrong = (text: string, parameter: string) =>
  new Refused(
    'bad_parameter',
    `"${text}" is not a moment or period; write 2025-10-05, 2025-10-05T14:32:00+07:00 or from/to.`,
    parameter,
  )
