import { useEffect, useRef } from 'react'
import { fill } from '../../geo/fill.ts'
import { announce } from '../state/announce.ts'
import type { Alert } from '../state/api/watch_requests.ts'
import { screen } from '../state/screen.ts'
import { useLanguage } from '../words/use_words.ts'
import { readySound, sound } from './alert_sound.ts'
import { watchWords } from './watch_words.ts'

/**
 * Says and sounds what is new among one's alerts. Those that are there when the page opens are counted and
 * not sounded: they have been told before.
 */
export function useHeardAlerts(alerts: readonly Alert[] | undefined): void {
  const language = useLanguage()
  const known = useRef<ReadonlySet<string> | null>(null)
  useEffect(readySound, [])
  useEffect(() => {
    if (alerts === undefined) return
    const before = known.current
    known.current = new Set([...(before ?? []), ...alerts.map(({ id }) => id)])
    if (before === null) return
    const fresh = alerts.filter(({ id }) => !before.has(id))
    const [one] = fresh
    if (one === undefined) return
    const name = one.subject.name[language]
    announce(
      fresh.length === 1
        ? fill(watchWords.heard[language], { name, says: one.says[language] })
        : fill(watchWords.heard_many[language], { count: fresh.length }),
    )
    if (screen.get().alertSound) sound()
  }, [alerts, language])
}
