import { asOfUnlessSaid } from '../../measures/as_of_minute.ts'
import { ok } from '../../result.ts'
import type { Completion } from '../../source/completion.ts'

const lettersOfName = 60

/** An entry needs its words and the incident they are of: it is marked and owned as that is. */
export const incidentEntryCompletion: Completion = {
  fills: [
    ...['name_vi', 'name_en', 'unit_code', 'source', 'as_of', 'as_of_precision', 'confidence'],
    ...['marking', 'owning_unit', 'entry'],
  ],
  complete(given, { now, post, about, owner, marking }) {
    const text = String(given.text ?? '')
    const name = text.length > lettersOfName ? `${text.slice(0, lettersOfName - 1)}…` : text
    return ok({
      ...{ name_vi: name, name_en: name, source: post, confidence: 'unverified', entry: 'note' },
      ...asOfUnlessSaid(given, now, now),
      marking: about?.marking ?? marking,
      ...(owner !== undefined && { owning_unit: owner }),
      ...(about?.unit_code !== null &&
        about?.unit_code !== undefined && { unit_code: about.unit_code }),
      ...given,
    })
  },
}
