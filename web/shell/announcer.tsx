import { spoken } from '../state/announce.ts'
import { useStore } from '../state/use_store.ts'

/** Says to a screen reader what happened away from the focus. */
export function Announcer() {
  const text = useStore(spoken, (state) => state.text)
  return (
    <div className="only_spoken" role="status" aria-live="polite">
      {text}
    </div>
  )
}
