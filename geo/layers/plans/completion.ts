import { ok } from '../../result.ts'
import type { Completion } from '../../source/completion.ts'
import { type Language, wordFor } from '../../words.ts'
import { hazard } from '../risk_zones/vocabulary.ts'
import { toldNow } from '../told_now.ts'

/** A plan needs its unit, its hazard and its level. It begins as a draft, and belongs to its unit. */
export const planCompletion: Completion = {
  fills: [
    ...['name_vi', 'name_en', 'source', 'as_of', 'as_of_precision', 'confidence'],
    ...['marking', 'owning_unit', 'state', 'version'],
  ],
  complete(given, circumstances, before) {
    const { unit, marking } = circumstances
    const told = toldNow(given, circumstances, before)
    if (before !== undefined) return ok({ ...told, ...given })
    const name = (language: Language) => {
      const what = wordFor(hazard, String(given.hazard), language)
      const level = `${{ vi: 'cấp', en: 'level' }[language]} ${String(given.level)}`
      const where = unit && (language === 'vi' ? unit.name_vi : unit.name_en)
      const plan = {
        vi: `Phương án ${lower(what)} ${level}`,
        en: `Plan for ${lower(what)} ${level}`,
      }
      return where === undefined ? plan[language] : `${plan[language]}, ${where}`
    }
    return ok({
      ...{ name_vi: name('vi'), name_en: name('en') },
      ...{ marking, state: 'draft', version: 1 },
      ...told,
      ...(given.unit_code !== undefined && { owning_unit: given.unit_code }),
      ...given,
    })
  },
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
