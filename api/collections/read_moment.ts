import { Refused } from '../errors.ts'

/** A period of time; undefined at an end means open. A moment has both ends alike. */
export interface Period {
  readonly from: string | undefined
  readonly to: string | undefined
}

/** PostgreSQL knows no zone 16 hours or more from UTC, and no land lies in one. */
const rfc3339 =
  /^\d{4}-\d{2}-\d{2}([Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?([Zz]|[+-](0\d|1[0-5]):\d{2})?)?$/

/**
 * The `datetime` of OGC API – Features: a moment, or `from/to` with `..` or nothing for an open end.
 * A date alone is its whole day in Viet Nam.
 *
 * @throws Refused (400) naming `datetime`.
 */
export function readDatetime(text: string): Period {
  const parts = text.split('/')
  if (parts.length === 1) {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text)
    return {
      from: moment(text, '00:00:00'),
      to: moment(text, day ? '23:59:59.999999' : '00:00:00'),
    }
  }
  const [from = '', to = ''] = parts
  const isOpen = (part: string) => part === '' || part === '..'
  if (parts.length > 2 || (isOpen(from) && isOpen(to))) throw wrong(text)
  const period = {
    from: isOpen(from) ? undefined : moment(from, '00:00:00'),
    to: isOpen(to) ? undefined : moment(to, '23:59:59.999999'),
  }
  if (period.from && period.to && Date.parse(period.from) > Date.parse(period.to)) {
    throw new Refused('bad_parameter', `The period "${text}" ends before it begins.`, 'datetime')
  }
  return period
}

function moment(text: string, timeOfDay: string): string {
  if (!rfc3339.test(text)) throw wrong(text)
  // PostgreSQL knows no year 0.
  if (text.startsWith('0000')) throw wrong(text)
  const withTime = text.length === 10 ? `${text}T${timeOfDay}+07:00` : text.toUpperCase()
  const zoned = /(Z|[+-]\d{2}:\d{2})$/.test(withTime) ? withTime : `${withTime}+07:00`
  const at = new Date(zoned)
  // Date rolls 30 February over into March.
  const day = Number(text.slice(8, 10))
  const lastOfMonth = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0))
  if (Number.isNaN(at.getTime()) || day > lastOfMonth.getUTCDate()) throw wrong(text)
  return zoned
}

const wrong = (text: string) =>
  new Refused(
    'bad_parameter',
    `"${text}" is not a moment or period; write 2025-10-05, 2025-10-05T14:32:00+07:00 or from/to.`,
    'datetime',
  )
