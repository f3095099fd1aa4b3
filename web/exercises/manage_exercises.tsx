import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useRef, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { exerciseLeaders } from '../../geo/lanes.ts'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useSending } from '../accounts/use_sending.ts'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/text_field.tsx'
import { Failure } from '../panels/failure.tsx'
import { askLanes, askScripts, makeExercise, type Script } from '../state/api/lane_requests.ts'
import { useSignedIn } from '../state/api/use_signed_in.ts'
import { session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { ExerciseRow } from './exercise_row.tsx'
import { exerciseWords } from './exercise_words.ts'

const key = ['lanes']

/** The exercises there are, the way into each, and for who leads them a new one. */
export function ManageExercises() {
  const words = useWords(exerciseWords)
  const queryClient = useQueryClient()
  const leads = useStore(session, ({ me }) => me !== null && exerciseLeaders.includes(me.role))
  const { data, error, isPending, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => askLanes(undefined, signal),
    enabled: useSignedIn(),
    staleTime: 0,
  })
  const changed = () => queryClient.invalidateQueries({ queryKey: key })
  const exercises = data?.filter(({ isLive }) => !isLive)
  return (
    <div className="account_list" aria-busy={isPending}>
      <p>{words.help}</p>
      {leads && <NewExercise onMade={changed} />}
      {leads && <PlayedExercises onMade={changed} />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {isPending && <p role="status">{words.loading}</p>}
      {exercises?.length === 0 && (
        <p role="status" className="account_none">
          {words.none}
        </p>
      )}
      {exercises && exercises.length > 0 && (
        <ul>
          {exercises.map((lane) => (
            <ExerciseRow key={lane.id} lane={lane} leads={leads} onMoved={changed} />
          ))}
        </ul>
      )}
    </div>
  )
}

/** An exercise that is played by a script, which ships with the product: one press each. */
function PlayedExercises({ onMade }: { readonly onMade: () => Promise<void> }) {
  const words = useWords(exerciseWords)
  const language = useLanguage()
  const { busy, trouble, send } = useSending('refused')
  const note = useId()
  const { data = [] } = useQuery({
    queryKey: ['scripts'],
    queryFn: ({ signal }) => askScripts(signal),
    enabled: useSignedIn(),
  })
  const make = ({ id, title }: Script) =>
    void send(
      async () => {
        await makeExercise(title, id)
        await onMade()
      },
      () => {},
    )
  return (
    <div className="account_buttons">
      {data.map((script) => (
        <Button key={script.id} busy={busy} onPress={() => make(script)}>
          {fill(words.make_played, { title: script.title[language] })}
        </Button>
      ))}
      <TroubleNote id={note} trouble={trouble} busy={busy} />
    </div>
  )
}

function NewExercise({ onMade }: { readonly onMade: () => Promise<void> }) {
  const words = useWords(exerciseWords)
  const [title, setTitle] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { busy, trouble, send } = useSending('refused')
  const note = useId()
  const field = useRef<HTMLInputElement>(null)
  const focus = () => field.current?.focus()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(title.trim().length < 2)
    if (title.trim().length < 2) return focus()
    void send(async () => {
      await makeExercise({ vi: title.trim(), en: title.trim() })
      setTitle('')
      await onMade()
    }, focus)
  }
  return (
    <form className="account_form" onSubmit={submit} noValidate>
      <TextField
        label={words.title}
        value={title}
        onChange={setTitle}
        autoComplete="off"
        inputRef={field}
        hint={words.title_hint}
        wrongBecause={isMissing ? note : undefined}
        lengthAtMost={120}
      />
      {isMissing ? (
        <p id={note} role="alert">
          {words.title_missing}
        </p>
      ) : (
        <TroubleNote id={note} trouble={trouble} busy={busy} />
      )}
      <div className="account_buttons">
        <Button tone="solid" busy={busy}>
          {words.make}
        </Button>
      </div>
    </form>
  )
}
