import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words/use_words.ts'
import { CopyButton } from './copy_button.tsx'
import { inGroups, secretOf } from './otp_secret.ts'
import { QrCode } from './qr_code.tsx'
import { secondFactorWords } from './second_factor_words.ts'
import { StepHeading } from './step_heading.tsx'

interface ScanStepProps {
  /** As `otpauth://totp/…`. */
  readonly address: string
  readonly onNext: () => void
}

/** Hands the secret to an authenticator: to its camera, to a hand that types, or on the same device. */
export function ScanStep({ address, onNext }: ScanStepProps) {
  const words = useWords(secondFactorWords)
  const secret = secretOf(address)
  return (
    <div className="account_form">
      <StepHeading>{fill(words.step, { step: 1, title: words.scan })}</StepHeading>
      <div className="scan_step">
        <QrCode text={address} label={words.picture} />
        <div>
          <p>{words.scan_help}</p>
          <p>
            <a href={address}>{words.open_here}</a>
          </p>
        </div>
      </div>
      <div className="account_once">
        <p>{words.secret_help}</p>
        <code className="otp_secret">{inGroups(secret)}</code>
        <CopyButton tone="plain" words={words.copy_secret} text={secret} />
      </div>
      <div className="account_buttons">
        <Button tone="solid" onPress={onNext}>
          {words.next}
        </Button>
      </div>
    </div>
  )
}
