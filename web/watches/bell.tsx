import { fill } from '../../geo/fill.ts'
import { Icon } from '../kit/icon.tsx'
import { openAlertWindow } from '../state/alert_window.ts'
import { useAlerts } from '../state/api/use_alerts.ts'
import { useSignedIn } from '../state/api/use_signed_in.ts'
import { whenFree } from '../state/editing.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { useHeardAlerts } from './use_heard_alerts.ts'
import { watchWords } from './watch_words.ts'
import './bell.css'

/** How many alerts wait, and the way to them; where there is room, what the last one says. */
export function Bell() {
  const words = useWords(watchWords)
  const language = useLanguage()
  const { data } = useAlerts(true)
  useHeardAlerts(data?.alerts)
  if (!useSignedIn()) return null
  const count = data?.open ?? 0
  const [last] = data?.alerts ?? []
  return (
    <button
      type="button"
      className="bell"
      data-ringing={count > 0}
      aria-label={count === 0 ? words.bell : fill(words.bell_open, { count })}
      onClick={() => whenFree(openAlertWindow)}
    >
      <Icon name="bell" />
      {count > 0 && <span className="bell_count">{count > 99 ? '99+' : count}</span>}
      {last && (
        <span className="bell_words">
          {last.subject.name[language]}: {last.says[language]}
        </span>
      )}
    </button>
  )
}
