import { fill } from '../../geo/fill.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { useTicking } from '../age/use_ticking.ts'
import { writtenMoment } from '../clock/write_moment.ts'
import { isNow } from '../map/moment.ts'
import { connection } from '../state/api/connection.ts'
import { useShownMoment } from '../state/shown_moment.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { presentingWords } from './presenting_words.ts'

/** Of when the picture is; and since when it has not been told anything. */
export function AsOfLine() {
  const language = useLanguage()
  const words = useWords(presentingWords)
  const moment = useShownMoment()
  const now = useTicking()
  const silentSince = useStore(connection, (state) => state.silentSince)
  if (!isNow(moment)) {
    const text = moment.trueAt === moment.knownAt ? words.together : words.apart
    const time = writtenMoment(moment.trueAt, language)
    return (
      <p className="show_as_of">
        {fill(text, { time, known: writtenMoment(moment.knownAt, language) })}
      </p>
    )
  }
  if (silentSince !== null) {
    const time = writeDate(new Date(silentSince), language, 'minute')
    return (
      <p className="show_as_of" data-warn>
        {fill(words.offline, { time })}
      </p>
    )
  }
  const time = writeDate(new Date(now), language, 'minute')
  return <p className="show_as_of">{fill(words.live, { time })}</p>
}
