import { useId } from 'react'
import { role } from '../../geo/roles.ts'
import { Button } from '../kit/button.tsx'
import { sendDisabled } from '../state/api/administration_requests.ts'
import type { ListedAccount } from '../state/api/listed_account.ts'
import { session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { manageWords } from './manage_words.ts'
import { TroubleNote } from './trouble_note.tsx'
import { useSending } from './use_sending.ts'
import { useUnitsInWords } from './use_unit_names.ts'

interface AccountRowProps {
  readonly account: ListedAccount
  readonly onChange: () => void
  readonly onLink: () => void
  readonly onChanged: () => Promise<void>
}

/** One account: what it is and may see, and what can be done with it. */
export function AccountRow({ account, onChange, onLink, onChanged }: AccountRowProps) {
  const words = useWords(manageWords)
  const roles = useWords(role)
  const language = useLanguage()
  const me = useStore(session, (state) => state.me)
  const units = useUnitsInWords(account.units)
  const { busy, trouble, send } = useSending('refused')
  const note = useId()
  const mark = me?.markings.find(({ code }) => code === account.clearance)
  const isMe = account.id === me?.id
  const states = [
    isMe && words.yourself,
    account.disabled && words.disabled,
    !account.hasPassword && words.no_password,
    account.secondFactor && words.second_factor,
  ].filter((state) => state !== false)
  const toggle = () =>
    void send(
      async () => {
        await sendDisabled(account.id, !account.disabled)
        await onChanged()
      },
      () => {},
    )
  return (
    <li className="account_row" data-disabled={account.disabled}>
      <div>
        <h3>{account.dutyName}</h3>
        <p>{[account.login, ...states].join(' · ')}</p>
        <p>{[roles[account.role], units, mark?.[language] ?? account.clearance].join(' · ')}</p>
        <TroubleNote id={note} trouble={trouble} busy={busy} />
      </div>
      {/* Nobody changes their own rights: so there is always one left who can. */}
      {!isMe && (
        <div className="account_buttons">
          <Button label={`${words.change}: ${account.dutyName}`} onPress={onChange}>
            {words.change}
          </Button>
          {!account.disabled && (
            <Button label={`${words.new_link}: ${account.dutyName}`} onPress={onLink}>
              {words.new_link}
            </Button>
          )}
          <Button
            label={`${account.disabled ? words.enable : words.disable}: ${account.dutyName}`}
            busy={busy}
            onPress={toggle}
          >
            {account.disabled ? words.enable : words.disable}
          </Button>
        </div>
      )}
    </li>
  )
}
