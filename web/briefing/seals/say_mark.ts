import { shortHash } from '../../../geo/briefing/seal/short_hash.ts'
import { fill } from '../../../geo/fill.ts'
import { writeDate } from '../../../geo/measures/write_date.ts'
import type { Language } from '../../../geo/words.ts'
import type { Seal } from '../../state/api/seals.ts'
import { sealWords } from './seal_words.ts'

/** What the mark of a seal says of it: when and by whom, and the short form of its hash. */
export const sayMark = ({ sealedAt, source, sha256 }: Seal, language: Language) => ({
  by: fill(sealWords.by[language], {
    ...{ at: writeDate(sealedAt, language, 'minute'), by: source },
  }),
  hash: fill(sealWords.hash[language], { hash: shortHash(sha256) }),
})
