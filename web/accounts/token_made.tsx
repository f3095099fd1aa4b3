import { fill } from '../../geo/fill.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { Button } from '../kit/button.tsx'
import { useLanguage, useWords } from '../words/use_words.ts'
import { CopyButton } from './copy_button.tsx'
import type { MadeToken } from './new_token_form.tsx'
import { tokenWords } from './token_words.ts'

interface TokenMadeProps {
  readonly made: MadeToken
  readonly onDone: () => void
}

/** A token that has just been made; it stands here once. */
export function TokenMade({ made, onDone }: TokenMadeProps) {
  const words = useWords(tokenWords)
  const language = useLanguage()
  const moment = writeDate(made.expiresAt, language, 'minute')
  return (
    <div className="account_form">
      <div className="account_once" role="status">
        <p>{fill(words.made_help, { title: made.title, moment })}</p>
        <code>{made.secret}</code>
      </div>
      <div className="account_once account_once_aside">
        <p>{words.use_help}</p>
        <code>{`Authorization: Bearer ${made.secret}`}</code>
      </div>
      <div className="account_buttons">
        <CopyButton words={words.copy} text={made.secret} autoFocus />
        <Button onPress={onDone}>{words.done}</Button>
      </div>
    </div>
  )
}
