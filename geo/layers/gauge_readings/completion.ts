import { aheadOfClock } from '../../measures/ahead_of_clock.ts'
import { asOfUnlessSaid } from '../../measures/as_of_minute.ts'
import { writeQuantity } from '../../measures/write_quantity.ts'
import { err, ok } from '../../result.ts'
import type { Completion } from '../../source/completion.ts'
import { type Language, wordFor } from '../../words.ts'
import { gaugeUnit } from '../gauges/vocabulary.ts'

/** A reading needs its station and its value. It is of the station's unit, and belongs to whom that does. */
export const gaugeReadingCompletion: Completion = {
  fills: [
    ...['name_vi', 'name_en', 'unit_code', 'source', 'as_of', 'as_of_precision', 'confidence'],
    ...['marking', 'owning_unit', 'measured_at', 'measure_unit'],
  ],
  complete(given, { now, post, about, marking }) {
    const measured_at = given.measured_at ?? now
    const ahead = aheadOfClock(measured_at, now)
    if (ahead !== undefined) return err([{ field: 'measured_at', reason: ahead }])
    if (about === undefined) {
      return err([{ field: 'gauge_id', reason: 'there is no such station that you may see' }])
    }
    const measure_unit = given.measure_unit ?? about.measure_unit
    if (measure_unit === null || measure_unit === undefined) {
      const reason = 'say what it is measured in: the station does not say it yet'
      return err([{ field: 'measure_unit', reason }])
    }
    if ((about.measure_unit ?? measure_unit) !== measure_unit) {
      const reason = `that station is read in "${about.measure_unit}", as its alarms are written`
      return err([{ field: 'measure_unit', reason }])
    }
    if ((given.unit_code ?? about.unit_code) !== about.unit_code) {
      return err([{ field: 'unit_code', reason: 'is that of the station' }])
    }
    const name = (language: Language) => {
      const value = Number(given.value)
      const unit = wordFor(gaugeUnit, String(measure_unit), language)
      const figure = Number.isFinite(value) ? `: ${writeQuantity(value, unit, language)}` : ''
      return `${about[`name_${language}`]}${figure}`
    }
    return ok({
      ...{ name_vi: name('vi'), name_en: name('en'), source: post, confidence: 'unverified' },
      ...{ marking, owning_unit: about.owning_unit, measure_unit },
      ...(typeof about.unit_code === 'string' && { unit_code: about.unit_code }),
      ...asOfUnlessSaid(given, measured_at, now),
      ...given,
      measured_at,
    })
  },
}
