import { aheadOfClock } from '../../measures/ahead_of_clock.ts'
import { asOfUnlessSaid } from '../../measures/as_of_minute.ts'
import { writeQuantity } from '../../measures/write_quantity.ts'
import { err, ok } from '../../result.ts'
import type { Completion } from '../../source/completion.ts'
import type { Language } from '../../words.ts'

/** A report needs its item, how many there are and in which state. It is of the unit, and belongs to whom its item does. */
export const readinessReportCompletion: Completion = {
  fills: [
    ...['name_vi', 'name_en', 'unit_code', 'source', 'as_of', 'as_of_precision', 'confidence'],
    ...['marking', 'owning_unit', 'counted_at'],
  ],
  complete(given, { now, post, about, marking }) {
    const counted_at = given.counted_at ?? now
    const ahead = aheadOfClock(counted_at, now)
    if (ahead !== undefined) return err([{ field: 'counted_at', reason: ahead }])
    if (about === undefined) {
      const reason = 'no plan that you may see needs such an item'
      return err([{ field: 'need_id', reason }])
    }
    if ((given.unit_code ?? about.unit_code) !== about.unit_code) {
      const reason = `that item is one of the unit ${about.unit_code}`
      return err([{ field: 'unit_code', reason }])
    }
    const name = (language: Language) => {
      const have = Number(given.have)
      const unit = String(about[`measure_unit_${language}`])
      const figure = Number.isFinite(have) ? `: ${writeQuantity(have, unit, language)}` : ''
      return `${about[`name_${language}`]}${figure}`
    }
    return ok({
      ...{ name_vi: name('vi'), name_en: name('en'), source: post, confidence: 'unverified' },
      ...{ marking, owning_unit: about.owning_unit, unit_code: about.unit_code },
      ...asOfUnlessSaid(given, counted_at, now),
      ...given,
      counted_at,
    })
  },
}
