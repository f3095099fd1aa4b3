import { type ComponentType, lazy, Suspense } from 'react'
import { DialogWindow } from '../kit/dialog_window.tsx'
import { type AccountWindowName, closeAccountWindow } from '../state/account_window.ts'
import { useWords } from '../words/use_words.ts'
import { accountWords } from './account_words.ts'
import { ChangePassword } from './change_password.tsx'
import { ManageAccounts } from './manage_accounts.tsx'
import { ManageTokens } from './manage_tokens.tsx'
import './account_window.css'

// The one brings what draws QR codes, the other is for few.
const SecondFactor = lazy(async () => ({
  default: (await import('./second_factor.tsx')).SecondFactor,
}))
const Exercises = lazy(async () => ({
  default: (await import('../exercises/manage_exercises.tsx')).ManageExercises,
}))
const LogView = lazy(async () => ({ default: (await import('../log/log_view.tsx')).LogView }))

interface Content {
  readonly title: keyof typeof accountWords
  readonly Body: ComponentType<{ readonly onDone: () => void }>
  readonly width?: 'broad' | 'wide'
}

const contents: Readonly<Record<AccountWindowName, Content>> = {
  password: { title: 'change_password', Body: ChangePassword },
  second_factor: { title: 'second_factor', Body: SecondFactor },
  tokens: { title: 'tokens', Body: ManageTokens },
  exercises: { title: 'exercises', Body: Exercises, width: 'broad' },
  accounts: { title: 'accounts', Body: ManageAccounts, width: 'broad' },
  log: { title: 'log', Body: LogView, width: 'wide' },
}

/** What is done with accounts, one's own and those of others, over the screen. */
export default function AccountWindow({ open }: { readonly open: AccountWindowName }) {
  const words = useWords(accountWords)
  const { title, Body, width } = contents[open]
  return (
    <DialogWindow
      title={words[title]}
      closeLabel={words.close}
      open
      onClose={closeAccountWindow}
      {...(width && { width })}
    >
      <Suspense fallback={<p aria-busy="true">{words.loading}</p>}>
        <Body onDone={closeAccountWindow} />
      </Suspense>
    </DialogWindow>
  )
}
