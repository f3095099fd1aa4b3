import type { useSending } from '../accounts/use_sending.ts'
import { Button } from '../kit/button.tsx'
import { type Lane, playExercise } from '../state/api/lane_requests.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { exerciseWords } from './exercise_words.ts'

interface PlayButtonsProps {
  readonly lane: Lane
  readonly busy: boolean
  readonly send: ReturnType<typeof useSending>['send']
  readonly onMoved: () => Promise<void>
}

/** The script of an exercise: on by itself, held, or on by one event. */
export function PlayButtons({ lane, busy, send, onMoved }: PlayButtonsProps) {
  const words = useWords(exerciseWords)
  const language = useLanguage()
  const isPlaying = lane.play?.state === 'playing'
  const named = (word: string) => `${word}: ${lane.title[language]}`
  const play = (how: 'playing' | 'paused' | 'step') => () =>
    void send(
      async () => {
        await playExercise(lane.id, how)
        await onMoved()
      },
      () => {},
    )
  const first = isPlaying ? words.pause : words.play
  return (
    <>
      <Button label={named(first)} busy={busy} onPress={play(isPlaying ? 'paused' : 'playing')}>
        {first}
      </Button>
      {!isPlaying && (
        <Button label={named(words.step)} busy={busy} onPress={play('step')}>
          {words.step}
        </Button>
      )}
    </>
  )
}
