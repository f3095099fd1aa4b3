import { useId, useRef, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { laneState } from '../../geo/lanes.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useSending } from '../accounts/use_sending.ts'
import { Button } from '../kit/button.tsx'
import { type Lane, moveExercise } from '../state/api/lane_requests.ts'
import { whenFree } from '../state/editing.ts'
import { exercise, laneAddress } from '../state/lane.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { exerciseWords } from './exercise_words.ts'
import { PlayButtons } from './play_buttons.tsx'

interface ExerciseRowProps {
  readonly lane: Lane
  readonly leads: boolean
  readonly onMoved: () => Promise<void>
}

/** One exercise: how far it is, the way into it, and for who leads it its beginning and its end. */
export function ExerciseRow({ lane, leads, onMoved }: ExerciseRowProps) {
  const words = useWords(exerciseWords)
  const states = useWords(laneState)
  const language = useLanguage()
  const [asked, setAsked] = useState(false)
  const { busy, trouble, send } = useSending('refused')
  const note = useId()
  const head = useRef<HTMLHeadingElement>(null)
  const title = lane.title[language]
  const isHere = lane.id === exercise
  const isEnded = lane.state === 'ended'
  const at = (moment: string | null) =>
    moment === null ? '' : writeDate(moment, language, 'minute')
  const facts = [
    states[lane.state],
    fill(words.made_by, { moment: at(lane.madeAt), post: lane.madeBy ?? '' }),
    isEnded && fill(words.ended_at, { moment: at(lane.endedAt) }),
    lane.play && fill(words.played, { count: lane.play.played }),
    lane.play?.state === 'done' && words.played_out,
    lane.play && lane.play.refused > 0 && fill(words.refused, { count: lane.play.refused }),
    isHere && words.here,
  ].filter((fact) => typeof fact === 'string')
  const move = (state: 'running' | 'ended') =>
    void send(
      async () => {
        await moveExercise(lane.id, state)
        setAsked(false)
        await onMoved()
        // The button that was pressed is gone, and the focus would be with it.
        head.current?.focus()
      },
      () => {},
    )
  // Another page: what is of one lane is never shown in another.
  const enter = () => whenFree(() => window.location.assign(laneAddress(lane.id)))
  const named = (word: string) => `${word}: ${title}`
  return (
    <li className="account_row" data-disabled={isEnded}>
      <div>
        <h3 ref={head} tabIndex={-1}>
          {title}
        </h3>
        <p>{facts.join(' · ')}</p>
        {asked && <p role="alert">{words.end_sure}</p>}
        <TroubleNote id={note} trouble={trouble} busy={busy} />
      </div>
      <div className="account_buttons">
        {asked ? (
          <>
            <Button
              label={named(words.end_it)}
              tone="danger"
              busy={busy}
              autoFocus
              onPress={() => move('ended')}
            >
              {words.end_it}
            </Button>
            <Button onPress={() => setAsked(false)}>{words.cancel}</Button>
          </>
        ) : (
          <>
            {!isHere && (
              <Button
                label={named(isEnded ? words.read : words.enter)}
                tone={isEnded ? 'plain' : 'solid'}
                onPress={enter}
              >
                {isEnded ? words.read : words.enter}
              </Button>
            )}
            {leads && !isEnded && lane.play && lane.play.state !== 'done' && (
              <PlayButtons lane={lane} busy={busy} send={send} onMoved={onMoved} />
            )}
            {leads && lane.state === 'made' && !lane.play && (
              <Button label={named(words.begin)} busy={busy} onPress={() => move('running')}>
                {words.begin}
              </Button>
            )}
            {leads && !isEnded && (
              <Button label={named(words.end)} onPress={() => setAsked(true)}>
                {words.end}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  )
}
