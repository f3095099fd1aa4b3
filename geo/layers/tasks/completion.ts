import { err, ok } from '../../result.ts'
import type { Completion } from '../../source/completion.ts'
import { toldNow } from '../told_now.ts'

/** What a task is stays; how far it is, who does it and until when is said anew. */
const stays = ['activation_id', 'entry_id', 'kind', 'shelter_id', 'planned_people'] as const

/** A task needs its activation and a name. It is of the plan's unit, and marked and owned as that is. */
export const taskCompletion: Completion = {
  fills: [
    ...['unit_code', 'source', 'as_of', 'as_of_precision', 'confidence', 'marking', 'owning_unit'],
    ...['kind', 'state'],
  ],
  complete(given, circumstances, before) {
    const { about } = circumstances
    const told = toldNow(given, circumstances, before)
    if (before !== undefined) {
      const changed = stays.filter(
        (name) => Object.hasOwn(given, name) && given[name] !== before[name],
      )
      const reason = 'stays as its plan says: drop this task, and add another'
      if (changed.length > 0) return err(changed.map((field) => ({ field, reason })))
      return ok({ ...told, ...given })
    }
    if (about === undefined) {
      return err([{ field: 'activation_id', reason: 'no such plan is in action that you may see' }])
    }
    const { unit_code, marking, owning_unit } = about
    return ok({
      ...{ kind: 'deed', state: 'waiting' },
      ...told,
      ...given,
      ...{ unit_code, marking, owning_unit },
    })
  },
}
