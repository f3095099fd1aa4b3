import { writeDate } from '../measures/write_date.ts'
import type { Language } from '../words.ts'

/** How long a stretch of time is that features are counted in, as the API names it. */
export const steps = ['hour', 'day', 'month', 'year'] as const
export type Step = (typeof steps)[number]

const precision = { hour: 'minute', day: 'day', month: 'month', year: 'year' } as const

/**
 * A stretch as a table names it.
 *
 * @param begins `2025-10-05T14:00`, by the clock of Viet Nam.
 */
export const sayStretch = (begins: string, step: Step, language: Language): string =>
  writeDate(`${begins}:00+07:00`, language, precision[step])
