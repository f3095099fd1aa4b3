import { asOfMinute } from '../../measures/as_of_minute.ts'
import { err, ok } from '../../result.ts'
import type { Completion } from '../../source/completion.ts'
import { type Language, wordFor } from '../../words.ts'
import { hazard } from '../risk_zones/vocabulary.ts'
import { toldNow } from '../told_now.ts'
import { decisionKind } from './vocabulary.ts'

/** What was decided stays as it was decided: it is ended, or noted upon. */
const mayDiffer = new Set([
  ...['valid_to', 'note_vi', 'note_en', 'source', 'as_of', 'as_of_precision', 'confidence'],
  ...['marking', 'owning_unit'],
])

/** A decision needs its unit, its kind and the post that decides; it holds from now on. */
export const decisionCompletion: Completion = {
  fills: [
    ...['name_vi', 'name_en', 'source', 'as_of', 'as_of_precision', 'confidence'],
    ...['marking', 'owning_unit', 'valid_from'],
  ],
  complete(given, circumstances, before) {
    const { now, unit, marking } = circumstances
    const told = toldNow(given, circumstances, before, 'sure')
    if (before !== undefined) {
      const changed = Object.keys(given).filter(
        (name) => !mayDiffer.has(name) && given[name] !== before[name],
      )
      const reason = 'stays as it was decided: end this one, and decide anew'
      return changed.length === 0
        ? ok({ ...told, ...given })
        : err(changed.map((field) => ({ field, reason })))
    }
    const name = (language: Language) => {
      const what = wordFor(decisionKind, String(given.kind), language)
      const level = { vi: 'cấp', en: 'level' }[language]
      const of = given.hazard === undefined ? [] : [wordFor(hazard, String(given.hazard), language)]
      const at = given.level === undefined ? [] : [`${level} ${String(given.level)}`]
      const where = unit ? [language === 'vi' ? unit.name_vi : unit.name_en] : []
      return [what, ...of, ...at, ...where].join(', ')
    }
    return ok({
      ...{ name_vi: name('vi'), name_en: name('en'), marking },
      ...told,
      ...(given.unit_code !== undefined && { owning_unit: given.unit_code }),
      valid_from: asOfMinute(now, now).as_of,
      ...given,
    })
  },
}
