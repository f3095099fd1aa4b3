import { DialogWindow } from '../kit/dialog_window.tsx'
import { closeAccountWindow } from '../state/account_window.ts'
import { useWords } from '../words/use_words.ts'
import { accountWords } from './account_words.ts'
import { ChangePassword } from './change_password.tsx'
import { ManageAccounts } from './manage_accounts.tsx'
import './account_window.css'

/** What is done with accounts, one's own and those of others, over the screen. */
export default function AccountWindow({ open }: { readonly open: 'accounts' | 'password' }) {
  const words = useWords(accountWords)
  return (
    <DialogWindow
      title={open === 'accounts' ? words.accounts : words.change_password}
      closeLabel={words.close}
      open
      onClose={closeAccountWindow}
    >
      {open === 'accounts' ? <ManageAccounts /> : <ChangePassword onDone={closeAccountWindow} />}
    </DialogWindow>
  )
}
