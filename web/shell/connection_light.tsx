import { fill } from '../../geo/fill.ts'
import { writeAge } from '../../geo/measures/write_age.ts'
import { connection, stream } from '../state/api/connection.ts'
import { useHealth } from '../state/api/queries.ts'
import { useIsPast } from '../state/shown_moment.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { topBarWords } from './top_bar_words.ts'
import { useNow } from './use_now.ts'

/** Whether the server answers, and how old its last answer is. */
export function ConnectionLight() {
  const words = useWords(topBarWords)
  const language = useLanguage()
  const now = useNow()
  const { answeredAt, silentSince } = useStore(connection, (state) => state)
  const { heardAt, lostSince } = useStore(stream, (state) => state)
  const health = useHealth()
  const isPast = useIsPast()
  const age = (moment: number) => writeAge(new Date(moment), new Date(now), language)

  if (silentSince !== null) {
    return (
      <span className="light" data-state="lost" title={words.offline_help}>
        <span role="alert">{words.offline}</span>
        <span className="light_age">{fill(words.offline_for, { age: age(silentSince) })}</span>
      </span>
    )
  }
  if (answeredAt === null) {
    return (
      <span className="light" data-state="waiting">
        {words.connecting}
      </span>
    )
  }
  if (lostSince !== null && !health.isError) {
    return (
      <span className="light" data-state="waiting" title={words.not_live_help}>
        <span role="status">{words.not_live}</span>
        <span className="light_age">{fill(words.offline_for, { age: age(lostSince) })}</span>
      </span>
    )
  }
  if (isPast) {
    return (
      <span className="light" data-state="waiting" title={words.past_help}>
        <span>{words.past}</span>
      </span>
    )
  }
  if (heardAt !== null && !health.isError) {
    return (
      <span className="light" data-state="online" title={words.live_help}>
        <span>{words.live}</span>
        <span className="light_age">
          {fill(words.ago, { age: age(Math.max(answeredAt, heardAt)) })}
        </span>
      </span>
    )
  }
  return (
    <span className="light" data-state={health.isError ? 'waiting' : 'online'}>
      <span>{health.isError ? words.not_ready : words.online}</span>
      <span className="light_age">{fill(words.ago, { age: age(answeredAt) })}</span>
    </span>
  )
}
