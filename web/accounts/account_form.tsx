import { type FormEvent, useId, useRef, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { type Role, role } from '../../geo/roles.ts'
import { codesOf } from '../../geo/words.ts'
import { Button } from '../kit/button.tsx'
import { CheckBox } from '../kit/check_box.tsx'
import { Choice } from '../kit/choice.tsx'
import { TextField } from '../kit/text_field.tsx'
import { sendNewAccount, sendRights } from '../state/api/administration_requests.ts'
import type { ListedAccount } from '../state/api/listed_account.ts'
import { session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { manageWords } from './manage_words.ts'
import { TroubleNote } from './trouble_note.tsx'
import { useSending } from './use_sending.ts'
import { useUnitNames } from './use_unit_names.ts'

interface AccountFormProps {
  /** Null for a new one. */
  readonly account: ListedAccount | null
  readonly onCancel: () => void
  /** With the account where it is a new one. */
  readonly onKept: (added: ListedAccount | null) => void
}

const codesIn = (text: string) => text.split(/[\s,;]+/).filter((code) => code !== '')

/** What an account is called and may do. */
export function AccountForm({ account, onCancel, onKept }: AccountFormProps) {
  const words = useWords(manageWords)
  const roles: Record<Role, string> = useWords(role)
  const language = useLanguage()
  const markings = useStore(session, ({ me }) => me?.markings) ?? []
  const granted = markings.filter(({ aboveCeiling }) => !aboveCeiling)
  const [login, setLogin] = useState('')
  const [dutyName, setDutyName] = useState(account?.dutyName ?? '')
  const [chosenRole, setRole] = useState<Role>(account?.role ?? 'viewer')
  const [clearance, setClearance] = useState(account?.clearance ?? granted[0]?.code ?? '')
  const [allUnits, setAllUnits] = useState(account !== null && account.units === null)
  const [units, setUnits] = useState(account?.units?.join(', ') ?? '')
  const { busy, trouble, send } = useSending('refused')
  const note = useId()
  const first = useRef<HTMLInputElement>(null)
  const names = useUnitNames(codesIn(units))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const rights = {
      ...{ dutyName: dutyName.trim(), role: chosenRole, clearance },
      units: allUnits ? null : codesIn(units),
    }
    const keep = async () => {
      if (account === null) onKept(await sendNewAccount(login.trim(), rights))
      else {
        await sendRights(account.id, rights)
        onKept(null)
      }
    }
    void send(keep, () => first.current?.focus())
  }
  return (
    <form className="account_form" onSubmit={submit} noValidate>
      <h3 className="step_heading">
        {account === null ? words.add : fill(words.changing, { login: account.login })}
      </h3>
      {account === null && (
        <TextField
          label={words.login}
          value={login}
          onChange={setLogin}
          autoComplete="off"
          inputRef={first}
          autoFocus
          hint={words.login_hint}
          lengthAtMost={40}
        />
      )}
      <TextField
        label={words.duty_name}
        value={dutyName}
        onChange={setDutyName}
        autoComplete="off"
        {...(account !== null && { inputRef: first, autoFocus: true })}
        lengthAtMost={80}
      />
      <div className="account_label">
        <span aria-hidden="true">{words.role}</span>
        <Choice
          label={words.role}
          value={chosenRole}
          onChange={(code) => setRole(codesOf(role).find((each) => each === code) ?? 'viewer')}
          groups={[
            {
              title: '',
              options: codesOf(role).map((code) => ({ value: code, words: roles[code] })),
            },
          ]}
        />
      </div>
      <div className="account_label">
        <span aria-hidden="true">{words.clearance}</span>
        <Choice
          label={words.clearance}
          value={clearance}
          onChange={setClearance}
          groups={[
            {
              title: '',
              options: granted.map((mark) => ({ value: mark.code, words: mark[language] })),
            },
          ]}
        />
        {granted.length < markings.length && (
          <span className="text_field_hint">{words.ceiling}</span>
        )}
      </div>
      <CheckBox checked={allUnits} onChange={setAllUnits}>
        {words.all_units}
      </CheckBox>
      {!allUnits && (
        <TextField
          label={words.units}
          value={units}
          onChange={setUnits}
          autoComplete="off"
          inputMode="numeric"
          hint={names.length > 0 ? names.join(', ') : words.units_hint}
        />
      )}
      <TroubleNote id={note} trouble={trouble} busy={busy} />
      <div className="account_buttons">
        <Button tone="solid" busy={busy}>
          {words.save}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  )
}
