import { Button } from '../kit/button.tsx'
import { PopoverButton } from '../kit/popover_button.tsx'
import { type AccountWindowName, accountWindow } from '../state/account_window.ts'
import { whenFree } from '../state/editing.ts'
import { notify } from '../state/notices.ts'
import { leave, session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { AccountFacts } from './account_facts.tsx'
import { accountWords } from './account_words.ts'
import './account_menu.css'

function open(which: AccountWindowName, close: () => void): void {
  close()
  accountWindow.set({ open: which })
}

/** Who is signed in, what they may do with accounts, and the way out. */
export function AccountMenu() {
  const words = useWords(accountWords)
  const me = useStore(session, (state) => state.me)
  if (me === null) return null
  const signOut = (everywhere: boolean) => () => {
    whenFree(() => {
      leave(everywhere).catch(() => notify(accountWords.not_signed_out, 'warn'))
    })
  }
  return (
    <PopoverButton icon="person" label={`${words.account}: ${me.dutyName}`}>
      {(close) => (
        <div className="account_menu">
          <h2>{me.dutyName}</h2>
          <AccountFacts me={me} />
          <div className="account_menu_buttons">
            <Button onPress={() => open('password', close)}>{words.change_password}</Button>
            <Button onPress={() => open('second_factor', close)}>{words.second_factor}</Button>
            <Button onPress={() => open('tokens', close)}>{words.tokens}</Button>
          </div>
          <div className="account_menu_buttons">
            <Button onPress={() => open('exercises', close)}>{words.exercises}</Button>
          </div>
          {me.role === 'administrator' && (
            <div className="account_menu_buttons">
              <Button onPress={() => open('accounts', close)}>{words.accounts}</Button>
              <Button onPress={() => open('log', close)}>{words.log}</Button>
            </div>
          )}
          <div className="account_menu_buttons">
            <Button onPress={signOut(false)}>{words.sign_out}</Button>
            <Button tone="quiet" onPress={signOut(true)}>
              {words.sign_out_everywhere}
            </Button>
          </div>
        </div>
      )}
    </PopoverButton>
  )
}
