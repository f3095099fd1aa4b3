import { Icon } from '../../kit/icon.tsx'
import type { Seal } from '../../state/api/seals.ts'
import { useLanguage, useWords } from '../../words/use_words.ts'
import { sayMark } from './say_mark.ts'
import { sealWords } from './seal_words.ts'
import './seals.css'

/** That what is seen was sealed: when, by whom, and the short form of its hash. */
export function SealMark({ seal }: { readonly seal: Seal | undefined }) {
  const language = useLanguage()
  const words = useWords(sealWords)
  const said = seal && sayMark(seal, language)
  return (
    <p className="seal_mark">
      <Icon name="lock" size={14} />
      <strong>{words.sealed}</strong>
      {said && (
        <>
          <span>{said.by}</span>
          <span className="seal_hash">{said.hash}</span>
        </>
      )}
    </p>
  )
}
