import { useState } from 'react'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { session, tryLinkAgain } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { ChoosePassword } from './choose_password.tsx'
import { CodeForm } from './code_form.tsx'
import { PasswordForm } from './password_form.tsx'
import { signInWords } from './sign_in_words.ts'
import { TroubleNote } from './trouble_note.tsx'
import { UnsentHere } from './unsent_here.tsx'

/** The one step that is next: a link, a name and password, a code, a password to choose. */
export function SignInStep({ over }: { readonly over: boolean }) {
  const words = useWords(signInWords)
  const { phase, me, link } = useStore(session, (state) => state)
  const [step, setStep] = useState<{ readonly code: boolean; readonly login: string }>({
    code: false,
    login: '',
  })
  if (phase === 'in' && me !== null) return <ChoosePassword me={me} />
  if (link === 'trying' || link === 'silent') {
    const trouble = link === 'silent' ? ({ words: 'server_gone' } as const) : null
    return (
      <div className="sign_in_form">
        <h2>{words.sign_in}</h2>
        {link === 'trying' && <p role="status">{words.by_link}</p>}
        <TroubleNote id="link_trouble" trouble={trouble} busy={link === 'trying'} />
        {link === 'silent' && (
          <Button tone="solid" autoFocus onPress={() => void tryLinkAgain()}>
            {words.try_again}
          </Button>
        )}
      </div>
    )
  }
  if (step.code) {
    return <CodeForm onBeginAgain={() => setStep({ code: false, login: step.login })} />
  }
  return (
    <>
      {over && (
        <p className="sign_in_ended" role="status">
          <Icon name="info" />
          <span>{words.ended}</span>
        </p>
      )}
      <UnsentHere />
      {link === 'used' && (
        <TroubleNote id="link_trouble" trouble={{ words: 'link_used' }} busy={false} />
      )}
      <PasswordForm
        login={step.login || (over ? (me?.login ?? '') : '')}
        onCodeWanted={(login) => setStep({ code: true, login })}
      />
    </>
  )
}
