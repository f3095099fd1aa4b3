import { fill } from '../../geo/fill.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { Button } from '../kit/button.tsx'
import { session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { CopyButton } from './copy_button.tsx'
import { secondFactorWords } from './second_factor_words.ts'
import { StepHeading } from './step_heading.tsx'

interface RecoveryCodesStepProps {
  readonly codes: readonly string[]
  readonly onBack: () => void
  readonly onNext: () => void
}

/**
 * The codes for when the telephone is lost. They come before the step that turns the second factor on:
 * whoever closes the window over them has an account as it was.
 */
export function RecoveryCodesStep({ codes, onBack, onNext }: RecoveryCodesStepProps) {
  const words = useWords(secondFactorWords)
  const language = useLanguage()
  const login = useStore(session, ({ me }) => me?.login ?? '')
  const moment = writeDate(new Date(), language, 'minute')
  return (
    <div className="account_form">
      <StepHeading>{fill(words.step, { step: 2, title: words.keep })}</StepHeading>
      <p>{words.keep_help}</p>
      <div className="account_once printed_alone">
        <p className="only_printed">
          {fill(words.printed, { login, server: window.location.host, moment })}
        </p>
        <ul className="recovery_codes" aria-label={words.codes}>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </div>
      <div className="account_buttons">
        <CopyButton tone="plain" words={words.copy_codes} text={codes.join('\n')} />
        <Button onPress={() => window.print()}>{words.print}</Button>
      </div>
      <div className="account_buttons">
        <Button tone="solid" onPress={onNext}>
          {words.next}
        </Button>
        <Button onPress={onBack}>{words.back}</Button>
      </div>
    </div>
  )
}
