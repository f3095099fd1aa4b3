import { z } from 'zod'
import type { AsOfPrecision } from '../provenance.ts'

const forms: readonly (readonly [AsOfPrecision, RegExp, (text: string) => string])[] = [
  ['year', /^\d{4}$/, (text) => `${text}-01-01T00:00:00+07:00`],
  ['month', /^\d{4}-(0[1-9]|1[0-2])$/, (text) => `${text}-01T00:00:00+07:00`],
  ['day', /^\d{4}-\d{2}-\d{2}$/, (text) => `${text}T00:00:00+07:00`],
  ['minute', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, (text) => `${text}:00+07:00`],
]

/**
 * A moment as a source gives it, in Viet Nam's time, no more exact than the source: `2020`,
 * `2024-06`, `2024-06-25` or `2024-06-25T17:30`.
 *
 * Gives the moment it begins (ISO 8601 with offset +07:00) and the precision that goes with it.
 */
export const asOf = z.string().transform((text, context) => {
  for (const [precision, form, begin] of forms) {
    if (!form.test(text)) continue
    const at = begin(text)
    if (isCalendarMoment(at)) return { at, precision }
  }
  context.addIssue({
    code: 'custom',
    message: `"${text}" is not a date, or more exact than a minute; write 2024, 2024-06, 2024-06-25 or 2024-06-25T17:30`,
  })
  return z.NEVER
})

/**
 * The other way: how a source would write a moment that begins at this precision in Viet Nam's time.
 *
 * @returns undefined for what is no moment, or is more exact than that.
 */
export function asOfText(moment: string, precision: AsOfPrecision): string | undefined {
  const at = Date.parse(moment)
  // Date reads no further than thousandths.
  if (Number.isNaN(at) || !isCalendarDay(moment.slice(0, 10)) || /\.\d*[1-9]/.test(moment))
    return undefined
  const local = new Date(at + 7 * 3_600_000).toISOString()
  const length = lengths[precision]
  const isExact = local.slice(length) === '0000-01-01T00:00:00.000Z'.slice(length)
  return isExact ? local.slice(0, length) : undefined
}

/** How exactly a moment in the form of a source is said; undefined where it has none of the forms. */
export const precisionOf = (text: string): AsOfPrecision | undefined =>
  forms.find(([, form]) => form.test(text))?.[0]

const lengths = { year: 4, month: 7, day: 10, minute: 16 } as const satisfies Record<
  AsOfPrecision,
  number
>

/** A day as it is written, `2024-02-29`; Date rolls 30 February over into March, and PostgreSQL knows no year 0. */
export function isCalendarDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return (
    !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && !text.startsWith('0000')
  )
}

// 2025-02-30 is read by Date as 2 March: only what comes back unchanged was a real day.
function isCalendarMoment(at: string): boolean {
  const moment = new Date(at)
  // PostgreSQL knows no year 0.
  if (Number.isNaN(moment.getTime()) || at.startsWith('0000')) return false
  return new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 16) === at.slice(0, 16)
}
