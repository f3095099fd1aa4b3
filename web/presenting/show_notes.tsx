import { fill } from '../../geo/fill.ts'
import { useWords } from '../words/use_words.ts'
import { presentingWords } from './presenting_words.ts'
import type { ShowState } from './show_state.ts'

interface ShowNotesProps {
  readonly state: ShowState
  /** How many scenes are shown though the network goes. */
  readonly ready: number
  readonly isBlocked: boolean
}

/** What a showing says of itself, small and in a corner: not to the room but to whoever leads it. */
export function ShowNotes({ state, ready, isBlocked }: ShowNotesProps) {
  const words = useWords(presentingWords)
  const { typed, refused, of } = state
  const isAll = ready >= of
  const number =
    typed !== ''
      ? fill(words.typed, { typed })
      : refused !== null
        ? fill(words.no_such, { number: refused, of })
        : ''
  return (
    <div className="show_notes">
      <p role="status">{number}</p>
      {isBlocked && (
        <p role="alert" className="show_blocked">
          {words.blocked}
        </p>
      )}
      <p className="show_ready" data-all={isAll}>
        {fill(isAll ? words.all_ready : words.ready, { count: ready, of })}
      </p>
    </div>
  )
}
