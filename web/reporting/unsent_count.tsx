import { fill } from '../../geo/fill.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { outbox, unsent } from './outbox/outbox.ts'
import { outboxWords } from './outbox_words.ts'

/** How many reports the server does not have yet; nothing where it has all. */
export function UnsentCount() {
  const words = useWords(outboxWords)
  const count = useStore(outbox, (state) => unsent(state).length)
  if (count === 0) return null
  return (
    <span className="report_count" role="status">
      {fill(words.unsent, { count })}
    </span>
  )
}
