import { err, ok } from '../../result.ts'
import type { Completion } from '../../source/completion.ts'
import { toldNow } from '../told_now.ts'
import { lastRank } from './vocabulary.ts'

/** A line needs its plan and its section. It is of the plan's unit, and is marked and owned as that is. */
export const planEntryCompletion: Completion = {
  fills: [
    ...['unit_code', 'source', 'as_of', 'as_of_precision', 'confidence', 'marking', 'owning_unit'],
    ...['rank', 'basis'],
  ],
  complete(given, circumstances, before) {
    const { about } = circumstances
    const told = toldNow(given, circumstances, before)
    if (before !== undefined) return ok({ ...told, ...given })
    if (about === undefined) {
      return err([{ field: 'plan_id', reason: 'there is no such plan that you may see' }])
    }
    const { unit_code, marking, owning_unit } = about
    return ok({
      ...{ rank: lastRank, basis: 'sourced' },
      ...told,
      ...given,
      ...{ unit_code, marking, owning_unit },
    })
  },
}
