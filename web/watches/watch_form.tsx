import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useRef, useState } from 'react'
import { keepNamesWhole } from '../../geo/names/keep_names_whole.ts'
import { sayQuestion } from '../../geo/watches/say_question.ts'
import { questionKind } from '../../geo/watches/vocabulary.ts'
import { codesOf } from '../../geo/words.ts'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useSending } from '../accounts/use_sending.ts'
import { Button } from '../kit/button.tsx'
import { Choice } from '../kit/choice.tsx'
import { TextField } from '../kit/text_field.tsx'
import { useWebhooks, watchKey } from '../state/api/use_alerts.ts'
import { changeWatch, makeWatch, type Watch } from '../state/api/watch_requests.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { nameFrom, useChoices } from './known_names.ts'
import { OneOf } from './question_controls.tsx'
import { QuestionFields } from './question_fields.tsx'
import { draftOf, emptyDraft, problemsOf, questionOf, type WatchDraft } from './watch_draft.ts'
import { watchWords } from './watch_words.ts'

/** A standing question that is being written; it stays while the map is drawn on. */
export interface WatchInForm {
  /** Null for a new one. */
  readonly watch: Watch | null
  readonly draft: WatchDraft
  readonly webhook: string | null
  /** How far down the page its area was asked for, in pixels, when one went to the map for it; else null. */
  readonly leftAt: number | null
}

interface WatchFormProps {
  readonly form: WatchInForm
  readonly onChange: (form: WatchInForm) => void
  readonly onDone: () => void
  readonly onDraw: (leftAt: number) => void
}

export const formOf = (watch: Watch | null): WatchInForm => ({
  ...{ watch, leftAt: null, webhook: watch?.webhook ?? null },
  draft: watch ? draftOf(watch.title, watch.question) : emptyDraft,
})

/** A standing question as it is stated, with the sentence that reads it back. */
export function WatchForm({ form, onChange, onDone, onDraw }: WatchFormProps) {
  const { watch, draft, webhook, leftAt } = form
  const words = useWords(watchWords)
  const kinds = useWords(questionKind)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const [units, gauges] = [useChoices('units'), useChoices('gauges')]
  const { data: webhooks = [] } = useWebhooks()
  const [isAsked, setAsked] = useState(false)
  const { busy, trouble, send } = useSending('refused')
  const [note, kind, missing] = [useId(), useId(), useId()]
  const name = useRef<HTMLInputElement>(null)
  const problems = problemsOf(draft)
  const shown = isAsked ? problems : []
  const change = (part: Partial<WatchDraft>) =>
    onChange({ ...form, leftAt: null, draft: { ...draft, ...part } })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (problems.includes('title')) return name.current?.focus()
    if (problems.length > 0) return
    const made = { title: draft.title.trim(), question: questionOf(draft), webhook }
    void send(
      async () => {
        await (watch === null ? makeWatch(made) : changeWatch(watch.id, made))
        await queryClient.invalidateQueries({ queryKey: [watchKey] })
        onDone()
      },
      () => {},
    )
  }
  return (
    <form className="account_form watch_form" onSubmit={submit} noValidate>
      <TextField
        label={words.name}
        value={draft.title}
        onChange={(title) => change({ title })}
        autoComplete="off"
        inputRef={name}
        autoFocus={leftAt === null}
        hint={words.name_hint}
        wrongBecause={shown.includes('title') ? missing : undefined}
        lengthAtMost={120}
      />
      {shown.includes('title') && (
        <p id={missing} className="choose_wrong" role="alert">
          {words.name_missing}
        </p>
      )}
      <div className="account_label">
        <label htmlFor={kind}>{words.kind}</label>
        <Choice
          id={kind}
          label={words.kind}
          value={draft.kind}
          onChange={(chosen) => {
            const one = codesOf(questionKind).find((code) => code === chosen)
            if (one) change({ kind: one })
          }}
          groups={[
            {
              title: '',
              options: codesOf(questionKind).map((value) => ({ value, words: kinds[value] })),
            },
          ]}
        />
      </div>
      <QuestionFields
        draft={draft}
        problems={shown}
        units={units}
        gauges={gauges}
        onChange={change}
        onDraw={onDraw}
        leftAt={leftAt}
      />
      {webhooks.length > 0 && (
        <OneOf
          label={words.webhook}
          value={webhook ?? ''}
          options={[
            { value: '', words: words.webhook_none },
            ...webhooks.map(({ id, title }) => ({ value: id, words: title })),
          ]}
          onChange={(chosen) => onChange({ ...form, webhook: chosen === '' ? null : chosen })}
        />
      )}
      {problems.every((problem) => problem === 'title') && (
        <p className="watch_says" aria-live="polite">
          {keepNamesWhole(sayQuestion(questionOf(draft), nameFrom(units, gauges), language))}
        </p>
      )}
      <TroubleNote id={note} trouble={trouble} busy={busy} />
      <div className="account_buttons">
        <Button tone="solid" busy={busy}>
          {words.save}
        </Button>
        <Button onPress={onDone}>{words.cancel}</Button>
      </div>
    </form>
  )
}
