import { useEffect, useId, useRef, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { Button } from '../kit/button.tsx'
import { askLink } from '../state/api/administration_requests.ts'
import type { ListedAccount } from '../state/api/listed_account.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { CopyButton } from './copy_button.tsx'
import { manageWords } from './manage_words.ts'
import { TroubleNote } from './trouble_note.tsx'
import { useSending } from './use_sending.ts'

interface AccountLinkProps {
  readonly account: ListedAccount
  /** Whether it is made without asking. */
  readonly sure: boolean
  readonly onDone: () => void
}

/** A link that lets the owner of an account in once; it stands here once. */
export function AccountLink({ account, sure, onDone }: AccountLinkProps) {
  const words = useWords(manageWords)
  const language = useLanguage()
  const [made, setMade] = useState<{ link: string; expiresAt: string } | null>(null)
  const { busy, trouble, send } = useSending('refused')
  const note = useId()
  const begun = useRef(false)
  const name = `“${account.dutyName}”`
  const heading = <h3 className="step_heading">{fill(words.link_of, { login: account.login })}</h3>
  const make = () =>
    void send(
      async () => setMade(await askLink(account.id)),
      () => {},
    )
  useEffect(() => {
    if (!sure || begun.current) return
    begun.current = true
    make()
  })
  if (made === null) {
    return (
      <div className="account_form">
        {heading}
        {!sure && <p>{fill(words.link_sure, { name })}</p>}
        <TroubleNote id={note} trouble={trouble} busy={busy} />
        <div className="account_buttons">
          <Button tone="solid" busy={busy} autoFocus onPress={make}>
            {words.make_link}
          </Button>
          <Button onPress={onDone}>{words.cancel}</Button>
        </div>
      </div>
    )
  }
  const moment = writeDate(made.expiresAt, language, 'minute')
  return (
    <div className="account_form">
      {heading}
      <div className="account_once" role="status">
        <p>{fill(words.link_help, { name, moment })}</p>
        <code>{made.link}</code>
      </div>
      <div className="account_buttons">
        <CopyButton words={words.copy} text={made.link} autoFocus />
        <Button onPress={onDone}>{words.done}</Button>
      </div>
    </div>
  )
}
