import { clockParts } from '../../geo/measures/clock_parts.ts'
import { fill } from '../words/fill.ts'
import { useWords } from '../words/use_words.ts'
import { bottomBarWords } from './bottom_bar_words.ts'
import { useNow } from './use_now.ts'

/** Which moment the screen shows: for the time being the present, and all that is known of it. */
export function TimeReadout() {
  const words = useWords(bottomBarWords)
  const { hour, minute } = clockParts(new Date(useNow()), 'local')
  const time = `${hour}:${minute}`
  return (
    <span className="time_readout" title={words.time_help}>
      <strong>{words.now}</strong>
      <span>
        {fill(words.as_of, { time })} · {fill(words.known_at, { time })}
      </span>
    </span>
  )
}
