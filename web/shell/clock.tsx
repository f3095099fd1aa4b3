import { writeClock } from '../../geo/measures/write_clock.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { topBarWords } from './top_bar_words.ts'
import { useNow } from './use_now.ts'

/** The time in Viet Nam and in UTC. */
export function Clock() {
  const words = useWords(topBarWords)
  const language = useLanguage()
  const now = new Date(useNow())
  return (
    <span className="clock" title={`${words.local_time}, ${writeDate(now, language)}`}>
      <time className="clock_local" dateTime={now.toISOString()}>
        {writeClock(now, 'local')}
      </time>
      <span className="clock_utc">{writeClock(now, 'utc')}</span>
    </span>
  )
}
