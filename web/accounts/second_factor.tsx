import { useState } from 'react'
import {
  type BegunSecondFactor,
  beginSecondFactor,
  endSecondFactor,
} from '../state/api/second_factor_requests.ts'
import { notify } from '../state/notices.ts'
import { arrive, session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { ConfirmStep } from './confirm_step.tsx'
import { PasswordAgain } from './password_again.tsx'
import { RecoveryCodesStep } from './recovery_codes_step.tsx'
import { ScanStep } from './scan_step.tsx'
import { secondFactorWords } from './second_factor_words.ts'

/** One's own second factor, turned on in three steps or off in one. */
export function SecondFactor({ onDone }: { readonly onDone: () => void }) {
  const words = useWords(secondFactorWords)
  const isOn = useStore(session, ({ me }) => me?.secondFactor === true)
  const [begun, setBegun] = useState<BegunSecondFactor | null>(null)
  const [step, setStep] = useState<'scan' | 'keep' | 'confirm'>('scan')
  if (begun !== null) {
    const toCodes = () => setStep('keep')
    if (step === 'scan') return <ScanStep address={begun.address} onNext={toCodes} />
    if (step === 'confirm') return <ConfirmStep onBack={toCodes} onDone={onDone} />
    return (
      <RecoveryCodesStep
        codes={begun.recoveryCodes}
        onBack={() => setStep('scan')}
        onNext={() => setStep('confirm')}
      />
    )
  }
  if (!isOn) {
    const begin = async (password: string) => setBegun(await beginSecondFactor(password))
    return <PasswordAgain help={words.off_help} act={words.begin} send={begin} onCancel={onDone} />
  }
  const end = async (password: string) => {
    await endSecondFactor(password)
    // It is off by now, whether or not the server can still be asked who is signed in.
    await arrive().catch(() => {})
    notify(secondFactorWords.turned_off)
    onDone()
  }
  return <PasswordAgain help={words.on_help} act={words.end} send={end} onCancel={onDone} />
}
