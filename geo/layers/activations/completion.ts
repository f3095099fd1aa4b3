import { asOfMinute } from '../../measures/as_of_minute.ts'
import { termAt } from '../../plans/term_of_plan.ts'
import { err, ok } from '../../result.ts'
import type { Completion } from '../../source/completion.ts'
import { toldNow } from '../told_now.ts'

/** What was decided stays as it was decided: it is ended, or noted upon. */
const mayDiffer = new Set([
  'valid_to',
  'note_vi',
  'note_en',
  'source',
  'as_of',
  'as_of_precision',
  'confidence',
])

/** A plan out of its term may name posts and numbers that hold no more: somebody reads it once, and copies it. */
const reasons = {
  ended: 'that plan is no longer in force: copy it, and have the copy approved',
  not_begun: 'that plan is not in force yet: copy it, and have the copy approved',
} as const

const momentOf = (value: unknown) => (typeof value === 'string' ? value : null)

/** An activation needs its plan, which is approved and in force, and the post that decides. */
export const activationCompletion: Completion = {
  fills: [
    ...['name_vi', 'name_en', 'unit_code', 'source', 'as_of', 'as_of_precision', 'confidence'],
    ...['marking', 'owning_unit', 'valid_from'],
  ],
  complete(given, circumstances, before) {
    const { now, about } = circumstances
    const told = toldNow(given, circumstances, before, 'sure')
    if (before !== undefined) {
      const changed = Object.keys(given).filter(
        (name) => !mayDiffer.has(name) && given[name] !== before[name],
      )
      const reason = 'stays as it was decided: end this one, and activate the plan again'
      return changed.length === 0
        ? ok({ ...told, ...given })
        : err(changed.map((field) => ({ field, reason })))
    }
    if (about === undefined) {
      return err([{ field: 'plan_id', reason: 'there is no such plan that you may see' }])
    }
    if (about.state !== 'approved') {
      return err([{ field: 'plan_id', reason: 'only an approved plan is put into action' }])
    }
    const { valid_from, valid_to } = about
    const term = termAt(
      { valid_from: momentOf(valid_from), valid_to: momentOf(valid_to) },
      new Date(now),
    )
    if (term !== 'in_force') return err([{ field: 'plan_id', reason: reasons[term] }])
    const { unit_code, marking, owning_unit } = about
    return ok({
      ...{ name_vi: `Kích hoạt: ${about.name_vi}`, name_en: `In action: ${about.name_en}` },
      ...told,
      valid_from: asOfMinute(now, now).as_of,
      ...given,
      ...{ unit_code, marking, owning_unit },
    })
  },
}
