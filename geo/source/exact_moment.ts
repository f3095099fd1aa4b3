import { z } from 'zod'
import { asOf, isCalendarDay } from './as_of.ts'

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-](0\d|1[0-5]):\d{2})$/

/**
 * A moment as exact as a clock gives it: `2025-10-05T14:32:07.25Z`, with its offset; or to the minute in
 * Viet Nam's time, as sources write it. For what is told as it happens.
 *
 * Gives the moment (ISO 8601 with offset) and the precision that its text is good for at least.
 */
export const exactMoment = z.string().transform((text, context) => {
  const isExact = rfc3339.test(text) && isCalendarDay(text.slice(0, 10))
  if (isExact && !Number.isNaN(Date.parse(text))) return { at: text, precision: 'minute' as const }
  const said = asOf.safeParse(text)
  if (said.success && said.data.precision === 'minute') {
    return { at: said.data.at, precision: 'minute' as const }
  }
  context.addIssue({
    code: 'custom',
    message: `"${text}" is no moment; write 2025-10-05T14:32:07+07:00`,
  })
  return z.NEVER
})
