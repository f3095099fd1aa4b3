import { type FormEvent, useId, useState } from 'react'
import { bulletinKind } from '../../geo/layers/storm_bulletins/vocabulary.ts'
import { readLocalTime } from '../../geo/measures/read_local_time.ts'
import { codesOf } from '../../geo/words.ts'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useSending } from '../accounts/use_sending.ts'
import { Button } from '../kit/button.tsx'
import { Choice } from '../kit/choice.tsx'
import { TextField } from '../kit/text_field.tsx'
import { announce } from '../state/announce.ts'
import { enterBulletin } from '../state/api/proposals.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { proposalWords } from './proposal_words.ts'
import { readTypedTrack } from './track_faults.ts'

const empty = {
  ...{ storm: '', kind: 'urgent', issuer: '', issued_at: '', stated_level: '', stated_for: '' },
  track: '',
}

/** Takes a storm bulletin as it stands on its paper: the head, and the positions pasted from its table. */
export function EnterBulletin({ onDone }: { readonly onDone: () => void }) {
  const words = useWords(proposalWords)
  const language = useLanguage()
  const id = useId()
  const { busy, trouble, send } = useSending('refused')
  const [typed, setTyped] = useState(empty)
  const [faults, setFaults] = useState<readonly string[]>([])
  const put = (name: keyof typeof empty) => (value: string) =>
    setTyped((before) => ({ ...before, [name]: value }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { stated_level, stated_for, issued_at, track: text, ...told } = typed
    const issued = readLocalTime(issued_at.trim())
    const { track, faults: wrong } = readTypedTrack(text, language)
    const all = [
      ...(issued === undefined ? [`${words.issued_at}: ${words.bad_moment}`] : []),
      ...wrong,
    ]
    setFaults(all)
    if (all.length > 0) return
    const properties = {
      ...{ ...told, issued_at: issued },
      ...(stated_level !== '' && { stated_level: Number(stated_level) }),
      ...(stated_level !== '' && stated_for.trim() !== '' && { stated_for: stated_for.trim() }),
    }
    void send(
      async () => {
        await enterBulletin(properties, track)
        announce(words.kept_bulletin)
        onDone()
      },
      () => {},
    )
  }
  const levels = [1, 2, 3, 4, 5].map((level) => ({ value: String(level), words: String(level) }))
  const field = (name: 'storm' | 'issuer' | 'issued_at') => ({
    ...{ label: words[name], value: typed[name], onChange: put(name), autoComplete: 'off' },
  })
  return (
    <form className="proposal_form" onSubmit={submit} aria-label={words.enter}>
      <TextField {...field('storm')} hint={words.storm_hint} lengthAtMost={200} autoFocus />
      <span className="proposal_label">{words.kind}</span>
      <Choice
        {...{ label: words.kind, value: typed.kind, onChange: put('kind') }}
        groups={[
          {
            title: '',
            options: codesOf(bulletinKind).map((kind) => ({
              ...{ value: kind, words: bulletinKind[kind][language] },
            })),
          },
        ]}
      />
      <TextField {...field('issuer')} lengthAtMost={200} />
      <TextField {...field('issued_at')} />
      <span className="proposal_label">{words.stated_level}</span>
      <Choice
        {...{ label: words.stated_level, value: typed.stated_level, onChange: put('stated_level') }}
        groups={[{ title: '', options: [{ value: '', words: words.not_stated }, ...levels] }]}
      />
      {typed.stated_level !== '' && (
        <TextField
          {...{ label: words.stated_area, value: typed.stated_for, onChange: put('stated_for') }}
          {...{ autoComplete: 'off', lengthAtMost: 500 }}
        />
      )}
      <label className="proposal_label" htmlFor={`${id}_track`}>
        {words.track}
      </label>
      <textarea
        {...{ id: `${id}_track`, className: 'proposal_track', rows: 5, spellCheck: false }}
        placeholder={'16:00 05/10/2025; 20,7; 109,8; 12; 15; 250; 100'}
        aria-describedby={`${id}_hint ${id}_faults`}
        aria-invalid={faults.length > 0}
        value={typed.track}
        onChange={(event) => put('track')(event.currentTarget.value)}
      />
      <p className="quiet" id={`${id}_hint`}>
        {words.track_hint}
      </p>
      <div id={`${id}_faults`} role="alert">
        {faults.length > 0 && (
          <ul className="proposal_faults">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        )}
      </div>
      <TroubleNote id={`${id}_trouble`} trouble={trouble} busy={busy} />
      <div className="proposal_deeds">
        <Button
          tone="solid"
          busy={busy}
          disabled={typed.storm.trim() === '' || typed.issuer.trim() === ''}
        >
          {words.keep_bulletin}
        </Button>
        <Button tone="quiet" onPress={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
