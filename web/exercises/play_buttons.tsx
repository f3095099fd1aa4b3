import { useEffect, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import type { useSending } from '../accounts/use_sending.ts'
import { Button } from '../kit/button.tsx'
import { Choice } from '../kit/choice.tsx'
import { type Lane, playExercise } from '../state/api/lane_requests.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { exerciseWords } from './exercise_words.ts'

interface PlayButtonsProps {
  readonly lane: Lane
  readonly busy: boolean
  readonly send: ReturnType<typeof useSending>['send']
  readonly onMoved: () => Promise<void>
}

/** Seconds of a script to one of ours: as it was, and up to a day in half a minute. */
const speeds = [1, 10, 60, 300, 900, 3600]

type Wish = readonly [how: 'playing' | 'paused' | 'step', speed: number]

/** The script of an exercise: on by itself and how fast, held, or on by one event. */
export function PlayButtons({ lane, busy, send, onMoved }: PlayButtonsProps) {
  const words = useWords(exerciseWords)
  const language = useLanguage()
  const isPlaying = lane.play?.state === 'playing'
  const named = (word: string) => `${word}: ${lane.title[language]}`
  const [speed, setSpeed] = useState(lane.play?.speed ?? 1)
  // Who presses "hold" while a new speed is under way means it: the last wish waits for its turn.
  const [wish, setWish] = useState<Wish | null>(null)
  useEffect(() => {
    if (busy || wish === null) return
    setWish(null)
    void send(
      async () => {
        await playExercise(lane.id, ...wish)
        await onMoved()
      },
      () => {},
    )
  }, [busy, wish, send, lane.id, onMoved])
  const play = (how: Wish[0], at = speed) => setWish([how, at])
  const choose = (value: string) => {
    setSpeed(Number(value))
    // What is held is not begun by it: its speed goes along when it is played on.
    if (isPlaying) play('playing', Number(value))
  }
  const offered = [...new Set([...speeds, speed])].toSorted((one, other) => one - other)
  const first = isPlaying ? words.pause : words.play
  return (
    <>
      <Button label={named(first)} onPress={() => play(isPlaying ? 'paused' : 'playing')}>
        {first}
      </Button>
      {!isPlaying && (
        <Button label={named(words.step)} onPress={() => play('step')}>
          {words.step}
        </Button>
      )}
      <Choice
        label={named(words.speed)}
        value={String(speed)}
        onChange={choose}
        groups={[
          {
            title: '',
            options: offered.map((times) => ({
              value: String(times),
              words: fill(times === 1 ? words.true_speed : words.times, {
                times: writeNumber(times, language),
              }),
            })),
          },
        ]}
      />
    </>
  )
}
