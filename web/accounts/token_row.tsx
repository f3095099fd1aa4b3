import { useId, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { tokenScope } from '../../geo/token_scope.ts'
import { Button } from '../kit/button.tsx'
import { endToken, type ListedToken } from '../state/api/token_requests.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { tokenWords } from './token_words.ts'
import { TroubleNote } from './trouble_note.tsx'
import { useSending } from './use_sending.ts'

interface TokenRowProps {
  readonly token: ListedToken
  readonly onEnded: () => Promise<void>
}

/** One token: what it may do and until when, and its end, asked for twice. */
export function TokenRow({ token, onEnded }: TokenRowProps) {
  const words = useWords(tokenWords)
  const scopes = useWords(tokenScope)
  const language = useLanguage()
  const [asked, setAsked] = useState(false)
  const { busy, trouble, send } = useSending('refused')
  const note = useId()
  const day = token.createdAt === null ? null : writeDate(token.createdAt, language)
  const isExpired = new Date(token.expiresAt).getTime() <= Date.now()
  const moment = writeDate(token.expiresAt, language, 'minute')
  const facts = [
    scopes[token.scope],
    day !== null && fill(words.made_at, { day }),
    fill(isExpired ? words.expired : words.until, { moment }),
  ].filter((fact) => fact !== false)
  const end = () =>
    void send(
      async () => {
        await endToken(token.id)
        await onEnded()
      },
      () => {},
    )
  return (
    <li className="account_row" data-disabled={isExpired}>
      <div>
        <h3>{token.title}</h3>
        <p>{facts.join(' · ')}</p>
        {asked && <p role="alert">{words.end_sure}</p>}
        <TroubleNote id={note} trouble={trouble} busy={busy} />
      </div>
      <div className="account_buttons">
        {asked ? (
          <>
            <Button
              label={`${words.end_it}: ${token.title}`}
              tone="danger"
              busy={busy}
              autoFocus
              onPress={end}
            >
              {words.end_it}
            </Button>
            <Button onPress={() => setAsked(false)}>{words.cancel}</Button>
          </>
        ) : (
          <Button label={`${words.end}: ${token.title}`} onPress={() => setAsked(true)}>
            {words.end}
          </Button>
        )}
      </div>
    </li>
  )
}
