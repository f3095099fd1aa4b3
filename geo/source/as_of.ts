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
    message: `"${text}" is not a date; write 2024, 2024-06, 2024-06-25 or 2024-06-25T17:30`,
  })
  return z.NEVER
})

// 2025-02-30 is read by Date as 2 March: only what comes back unchanged was a real day.
function isCalendarMoment(at: string): boolean {
  const moment = new Date(at)
  if (Number.isNaN(moment.getTime())) return false
  return new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 16) === at.slice(0, 16)
}
