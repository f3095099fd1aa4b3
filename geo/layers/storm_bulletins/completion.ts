import { aheadOfClock } from '../../measures/ahead_of_clock.ts'
import { asOfUnlessSaid } from '../../measures/as_of_minute.ts'
import { err, ok } from '../../result.ts'
import type { Completion } from '../../source/completion.ts'
import { toldNow } from '../told_now.ts'

/** A bulletin needs its storm, its kind, and who issued it when. It is open to all, as its issuer's is. */
export const stormBulletinCompletion: Completion = {
  fills: [
    ...['name_vi', 'name_en', 'source', 'as_of', 'as_of_precision', 'confidence'],
    ...['marking', 'owning_unit', 'hazard'],
  ],
  complete(given, circumstances, before) {
    const { now, owner } = circumstances
    const issued_at = given.issued_at ?? before?.issued_at
    const ahead = issued_at === undefined ? undefined : aheadOfClock(issued_at, now)
    if (ahead !== undefined) return err([{ field: 'issued_at', reason: ahead }])
    if (before !== undefined) return ok({ ...toldNow(given, circumstances, before), ...given })
    const number = given.number === undefined ? undefined : String(given.number)
    const of = { vi: 'tin số', en: 'bulletin' }
    const name = (language: 'vi' | 'en') =>
      [String(given.storm), ...(number ? [`${of[language]} ${number}`] : [])].join(', ')
    return ok({
      ...{ name_vi: name('vi'), name_en: name('en') },
      ...{ source: given.issuer, confidence: 'likely', marking: 'cong_khai', hazard: 'storm' },
      // The province answers for what no ward does.
      owning_unit: owner ?? '22',
      ...asOfUnlessSaid(given, issued_at, now),
      ...given,
    })
  },
}
