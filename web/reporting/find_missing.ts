import { trueNow } from '../state/api/true_now.ts'
import { countNames, type ReportForm } from './report_form.ts'
import type { reportProblemWords } from './report_problem_words.ts'
import { occurredAt } from './when_of.ts'

/** The parts of the form, in its order. */
export const partNames = ['kind', 'severity', 'place', 'when', 'text', 'counts'] as const
export type PartName = (typeof partNames)[number]

/** What is to be mended in each part, as a word of `reportProblemWords`. */
export type Missing = Readonly<Partial<Record<PartName, keyof typeof reportProblemWords>>>

/** The server's own tolerance, see the layer's `completion.ts`. */
const mayBeAheadMilliseconds = 5 * 60_000
const lettersAtMost = 10_000
const countAtMost = 10_000_000

/** What is missing or wrong, as far as that can be known without a connection. */
export function findMissing(form: ReportForm): Missing {
  const { kind, severity, text, place, unit, addsTo, typedPlace = '' } = form
  const at = occurredAt(form)
  // What is added to an incident needs no more than words: of what, and where, is known there.
  const isNew = !addsTo
  return {
    ...(isNew && kind === null && { kind: 'kind_wanted' }),
    ...(isNew && severity === null && { severity: 'severity_wanted' }),
    ...(isNew && place === null && unit === '' && { place: 'place_wanted' }),
    // It would go with the place that was there before, or with none.
    ...(isNew && typedPlace.trim() !== '' && { place: 'place_not_taken' }),
    ...(at === undefined
      ? { when: 'no_moment' }
      : at > trueNow() + mayBeAheadMilliseconds && { when: 'in_future' }),
    ...(text.trim() === '' && { text: 'text_wanted' }),
    ...(text.trim().length > lettersAtMost && { text: 'text_too_long' }),
    ...(countNames.some((name) => !isCount(form.counts[name])) && { counts: 'no_count' }),
  }
}

function isCount(written = ''): boolean {
  const count = written.trim()
  return count === '' || (/^\d{1,8}$/.test(count) && Number(count) <= countAtMost)
}
