import { fill } from '../../geo/fill.ts'
import { isNow } from '../map/moment.ts'
import { useShownMoment } from '../state/shown_moment.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { clockWords } from './clock_words.ts'
import { writtenMoment } from './write_moment.ts'
import './writes_now.css'

/** Stands above what writes while the screen shows the past: nobody writes into the past. */
export function WritesNow() {
  const language = useLanguage()
  const words = useWords(clockWords)
  const moment = useShownMoment()
  if (isNow(moment)) return null
  const time = writtenMoment(moment.trueAt ?? moment.knownAt, language)
  return (
    <p className="writes_now" role="note">
      {fill(words.writes_now, { time })}
    </p>
  )
}
