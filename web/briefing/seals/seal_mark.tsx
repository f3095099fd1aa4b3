import { shortHash } from '../../../geo/briefing/seal/short_hash.ts'
import { fill } from '../../../geo/fill.ts'
import { writeDate } from '../../../geo/measures/write_date.ts'
import { Icon } from '../../kit/icon.tsx'
import type { Seal } from '../../state/api/seals.ts'
import { useLanguage, useWords } from '../../words/use_words.ts'
import { sealWords } from './seal_words.ts'
import './seals.css'

/** That what is seen was sealed: when, by whom, and the short form of its hash. */
export function SealMark({ seal }: { readonly seal: Seal | undefined }) {
  const language = useLanguage()
  const words = useWords(sealWords)
  return (
    <p className="seal_mark">
      <Icon name="lock" size={14} />
      <strong>{words.sealed}</strong>
      {seal && (
        <>
          <span>
            {fill(words.by, {
              at: writeDate(seal.sealedAt, language, 'minute'),
              by: seal.source,
            })}
          </span>
          <span className="seal_hash">{fill(words.hash, { hash: shortHash(seal.sha256) })}</span>
        </>
      )}
    </p>
  )
}
