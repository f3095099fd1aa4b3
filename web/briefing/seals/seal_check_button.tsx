import { useId, useState } from 'react'
import type { SealCheck } from '../../../geo/briefing/seal/seal_check.ts'
import { TroubleNote } from '../../accounts/trouble_note.tsx'
import { useSending } from '../../accounts/use_sending.ts'
import { Button } from '../../kit/button.tsx'
import { Icon } from '../../kit/icon.tsx'
import { askCheck } from '../../state/api/seals.ts'
import { useLanguage, useWords } from '../../words/use_words.ts'
import { sayCheck } from './say_check.ts'
import { sealWords } from './seal_words.ts'

interface SealCheckButtonProps {
  readonly briefing: string
  readonly seal: string
}

/** Has all that a seal holds read and hashed again, and says what comes of it. */
export function SealCheckButton({ briefing, seal }: SealCheckButtonProps) {
  const language = useLanguage()
  const words = useWords(sealWords)
  const wrong = useId()
  const { busy, trouble, send } = useSending('refused')
  const [check, setCheck] = useState<SealCheck | null>(null)
  const ask = () => {
    setCheck(null)
    void send(
      async () => setCheck(await askCheck(briefing, seal)),
      () => {},
    )
  }
  const [verdict, ...more] = check ? sayCheck(check, language) : []
  return (
    <>
      <Button busy={busy} onPress={ask}>
        <Icon name="shield" size={14} />
        {words.check}
      </Button>
      <TroubleNote id={wrong} trouble={trouble} busy={busy} />
      <div className="seal_check" role="status" data-verdict={check?.verdict}>
        {busy && <p className="quiet">{words.checking}</p>}
        {verdict && <p>{verdict}</p>}
        {more.length > 0 && (
          <ul>
            {more.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
