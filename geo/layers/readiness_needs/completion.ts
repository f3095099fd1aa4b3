import { err, ok } from '../../result.ts'
import type { Completion } from '../../source/completion.ts'

/** What its reports speak of: 12 of a thing in one unit are not 12 of another elsewhere. */
const stays = ['unit_code', 'measure_unit_vi', 'measure_unit_en'] as const

/** Nothing is filled in; but what the reports of an item rest on is not changed beneath them. */
export const readinessNeedCompletion: Completion = {
  fills: [],
  complete(given, _, before) {
    const changed = stays.filter(
      (name) => before !== undefined && Object.hasOwn(given, name) && given[name] !== before[name],
    )
    const reason = 'stays, since reports speak of it: end this item, and add another'
    return changed.length === 0 ? ok(given) : err(changed.map((field) => ({ field, reason })))
  },
}
