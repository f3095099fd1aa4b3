import { type AsOfPrecision, asOfPrecision } from '../../geo/provenance.ts'
import { codesOf } from '../../geo/words.ts'

/** What stands in a control for "the source does not say when". */
export const unknownMoment = 'unknown'

/** Of Viet Nam, which knows no summer time. */
const offsetMilliseconds = 7 * 3_600_000

const forms: Readonly<Record<AsOfPrecision, RegExp>> = {
  year: /^\d{4}$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
  minute: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/,
}
const lengths: Readonly<Record<AsOfPrecision, number>> = { year: 4, month: 7, day: 10, minute: 16 }

/** A moment of the API as a source writes it, in Viet Nam's time: `2024-06`. */
export function momentText(moment: string, precision: AsOfPrecision): string {
  const at = Date.parse(moment)
  if (Number.isNaN(at)) return moment
  return new Date(at + offsetMilliseconds).toISOString().slice(0, lengths[precision])
}

/** The beginning or end of a validity: a day, and the minute only where it is not the first. */
export const minuteText = (moment: string): string =>
  momentText(moment, 'minute').replace(/T00:00$/, '')

/** The moment at which what a text says begins. */
export const beginOf = (text: string): string =>
  `${text}${'0000-01-01T00:00'.slice(text.length)}:00+07:00`

/** How exact a text says a moment; undefined where it is none, or no day of the calendar. */
export function precisionOfText(text: string): AsOfPrecision | undefined {
  const precision = codesOf(asOfPrecision).find((code) => forms[code].test(text))
  if (precision === undefined) return undefined
  const at = Date.parse(beginOf(text))
  // The 30th of February is read as a day in March: only what comes back unchanged was one.
  const isReal = !Number.isNaN(at) && momentText(beginOf(text), precision) === text
  return isReal ? precision : undefined
}
