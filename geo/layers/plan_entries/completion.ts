import { asOfMinute } from '../../measures/as_of_minute.ts'
import { err, ok } from '../../result.ts'
import type { Completion } from '../../source/completion.ts'
import { lastRank } from './vocabulary.ts'

/** A line needs its plan and its section. It is of the plan's unit, and is marked and owned as that is. */
export const planEntryCompletion: Completion = {
  fills: [
    ...['unit_code', 'source', 'as_of', 'as_of_precision', 'confidence', 'marking', 'owning_unit'],
    ...['rank', 'basis'],
  ],
  complete(given, { now, post, about }, before) {
    const told = { source: post, ...(given.as_of === undefined && asOfMinute(now, now)) }
    if (before !== undefined) return ok({ ...told, ...given })
    if (about === undefined) {
      return err([{ field: 'plan_id', reason: 'there is no such plan that you may see' }])
    }
    const { unit_code, marking, owning_unit } = about
    return ok({
      ...{ confidence: 'unverified', rank: lastRank, basis: 'sourced' },
      ...told,
      ...given,
      ...{ unit_code, marking, owning_unit },
    })
  },
}
