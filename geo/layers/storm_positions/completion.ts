import { asOfUnlessSaid } from '../../measures/as_of_minute.ts'
import { writeDate } from '../../measures/write_date.ts'
import { err, ok } from '../../result.ts'
import type { Completion } from '../../source/completion.ts'
import type { Language } from '../../words.ts'
import { toldNow } from '../told_now.ts'

/** A position needs its bulletin, its time and its place. It is marked and owned as its bulletin is. */
export const stormPositionCompletion: Completion = {
  fills: [
    ...['name_vi', 'name_en', 'source', 'as_of', 'as_of_precision', 'confidence'],
    ...['marking', 'owning_unit', 'kind', 'accuracy_m'],
  ],
  complete(given, circumstances, before) {
    const { about, now } = circumstances
    if (before !== undefined) return ok({ ...toldNow(given, circumstances, before), ...given })
    if (about === undefined) {
      return err([{ field: 'bulletin_id', reason: 'there is no such bulletin that you may see' }])
    }
    const { marking, owning_unit, source, storm, issued_at } = about
    const at = String(given.at)
    const isMoment = !Number.isNaN(Date.parse(at))
    const name = (language: Language) =>
      isMoment ? `${storm}, ${writeDate(at, language, 'minute')}` : String(storm)
    const isPast = isMoment && Date.parse(at) <= Date.parse(String(issued_at))
    return ok({
      ...{ name_vi: name('vi'), name_en: name('en'), source, confidence: 'likely' },
      kind: isPast ? 'observed' : 'forecast',
      // Bulletins give the middle to a tenth of a degree.
      accuracy_m: 11_000,
      ...asOfUnlessSaid(given, issued_at, now),
      ...given,
      ...{ marking, owning_unit },
    })
  },
}
