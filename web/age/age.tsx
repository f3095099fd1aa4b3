import { sayAge } from '../../geo/measures/say_age.ts'
import { useShownMoment } from '../state/shown_moment.ts'
import { useLanguage } from '../words/use_words.ts'
import { useTicking } from './use_ticking.ts'
import './age.css'

interface AgeProps {
  /** A moment with its offset. */
  readonly moment: string
  /** After how many hours it counts as old; undefined for what does not age. */
  readonly cadenceHours: number | undefined
}

/** How old a statement is, growing while one looks; past its cadence it fades, and says so in words. */
export function Age({ moment, cadenceHours }: AgeProps) {
  const language = useLanguage()
  const ticking = useTicking()
  // Of what is shown of the past, how old it was then.
  const now = useShownMoment().trueAt ?? ticking
  const { age, overdue } = sayAge(moment, new Date(now), cadenceHours, language)
  return (
    <span className="age" data-old={overdue !== null}>
      {age}
      {overdue !== null && <span className="age_overdue"> · {overdue}</span>}
    </span>
  )
}
