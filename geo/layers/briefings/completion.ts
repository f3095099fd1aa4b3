import { ok } from '../../result.ts'
import type { Completion } from '../../source/completion.ts'
import { toldNow } from '../told_now.ts'

/** A briefing needs a name in Vietnamese. It belongs to its unit, or to that of whoever makes it. */
export const briefingCompletion: Completion = {
  fills: [
    ...['name_en', 'source', 'as_of', 'as_of_precision', 'confidence', 'marking', 'owning_unit'],
  ],
  complete(given, circumstances, before) {
    const told = toldNow(given, circumstances, before)
    if (before !== undefined) return ok({ ...told, ...given })
    const { owner, marking } = circumstances
    return ok({
      ...{ name_en: given.name_vi, marking },
      // The province answers for what no ward does.
      owning_unit: owner ?? '22',
      ...told,
      ...given,
    })
  },
}
