import { err, ok } from '../../result.ts'
import type { Completion } from '../../source/completion.ts'
import { toldNow } from '../told_now.ts'

/** A scene needs its briefing, a title in Vietnamese and a view. It is marked and owned as its briefing is. */
export const briefingSceneCompletion: Completion = {
  fills: [
    ...['name_en', 'unit_code', 'position', 'source', 'as_of', 'as_of_precision', 'confidence'],
    ...['marking', 'owning_unit'],
  ],
  complete(given, circumstances, before) {
    const { about } = circumstances
    const told = toldNow(given, circumstances, before)
    if (before !== undefined) return ok({ ...told, ...given })
    if (about === undefined) {
      return err([{ field: 'briefing_id', reason: 'there is no such briefing that you may see' }])
    }
    const { unit_code, marking, owning_unit } = about
    return ok({
      ...{ name_en: given.name_vi },
      ...told,
      ...given,
      ...{ unit_code, marking, owning_unit },
    })
  },
}
