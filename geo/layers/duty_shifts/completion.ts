import { asOfUnlessSaid } from '../../measures/as_of_minute.ts'
import { ok } from '../../result.ts'
import type { Completion } from '../../source/completion.ts'
import { type Language, wordFor } from '../../words.ts'
import { dutyPost } from './vocabulary.ts'

/** A shift needs its unit, post and hours. It belongs to its unit: nobody says who keeps watch elsewhere. */
export const dutyShiftCompletion: Completion = {
  fills: [
    ...['name_vi', 'name_en', 'source', 'as_of', 'as_of_precision', 'confidence'],
    ...['marking', 'owning_unit', 'valid_from'],
  ],
  complete(given, { now, post, unit, marking }) {
    const name = (language: Language) => {
      const word = wordFor(dutyPost, String(given.post), language)
      return unit ? `${word}, ${language === 'vi' ? unit.name_vi : unit.name_en}` : word
    }
    return ok({
      ...{ name_vi: name('vi'), name_en: name('en'), source: post, confidence: 'unverified' },
      ...{ marking, valid_from: now, ...asOfUnlessSaid(given, now, now) },
      ...(given.unit_code !== undefined && { owning_unit: given.unit_code }),
      ...given,
    })
  },
}
