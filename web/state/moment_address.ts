import { writeAddressMoment } from '../../geo/screen_address.ts'
import { now, type ShownMoment } from '../map/moment.ts'

const written = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/

/** In milliseconds since 1970; undefined where it is none. */
export function momentFrom(text: string): number | undefined {
  if (!written.test(text)) return undefined
  const at = Date.parse(`${text}+07:00`)
  // The 30th of February is read as a day in March.
  return Number.isNaN(at) || writeAddressMoment(at) !== text.replace(/(T\d\d:\d\d):00$/, '$1')
    ? undefined
    : at
}

/** The parts of the address that say which moment is shown; of now it says nothing. */
export const momentParts = ({
  trueAt,
  knownAt,
}: ShownMoment): [name: string, value: string | null][] => [
  ['d', trueAt === null ? null : writeAddressMoment(trueAt)],
  ['k', knownAt === null ? null : writeAddressMoment(knownAt)],
]

/** The moment of an address that says these of it. */
export const momentOf = (parts: Partial<ShownMoment>): ShownMoment =>
  parts.trueAt === undefined && parts.knownAt === undefined ? now : { ...now, ...parts }
