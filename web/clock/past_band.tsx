import { useEffect } from 'react'
import { fill } from '../../geo/fill.ts'
import { returnFromSeal } from '../briefing/seals/return_from_seal.ts'
import { sealWords } from '../briefing/seals/seal_words.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { isNow } from '../map/moment.ts'
import { useRecordedSince } from '../state/api/queries.ts'
import { notify } from '../state/notices.ts'
import { screen } from '../state/screen.ts'
import { shownMoment, useShownMoment } from '../state/shown_moment.ts'
import { timeBar } from '../state/time_bar.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { clockWords } from './clock_words.ts'
import { writtenMoment } from './write_moment.ts'
import './past_band.css'

/** Says across the whole screen that it shows the past, and which; nothing while it shows the present. */
export function PastBand() {
  const language = useLanguage()
  const words = useWords(clockWords)
  const sealed = useWords(sealWords)
  const isSealed = useStore(screen, ({ briefing }) => (briefing?.seal ?? null) !== null)
  const moment = useShownMoment()
  const barOpen = useStore(timeBar, (state) => state.open)
  useKnownFromRecords()
  if (isNow(moment)) return null
  const isTogether = moment.trueAt === moment.knownAt
  const text = fill(isTogether ? words.together : words.apart, {
    time: writtenMoment(moment.trueAt, language),
    known: writtenMoment(moment.knownAt, language),
  })
  return (
    <section className="past_band" aria-label={words.shown}>
      <Icon name="clock" />
      <p role="status">{text}</p>
      {!barOpen && <Button onPress={() => timeBar.set({ open: true })}>{words.open}</Button>}
      <Button tone="solid" onPress={returnFromSeal}>
        {isSealed ? sealed.close : words.to_now}
      </Button>
    </section>
  )
}

/** Before anything was recorded nothing says what was known: it is said, and not shown as an empty map. */
function useKnownFromRecords(): void {
  const { knownAt } = useShownMoment()
  const since = useRecordedSince()
  useEffect(() => {
    if (knownAt === null || since === null || knownAt >= since) return
    // The first records themselves are among what was known.
    const first = Math.ceil(since / 1000) * 1000
    shownMoment.set({ knownAt: first })
    const written = (language: 'vi' | 'en') => ({ since: writtenMoment(first, language) })
    const { vi, en } = clockWords.before_records
    notify({ vi: fill(vi, written('vi')), en: fill(en, written('en')) }, 'warn')
  }, [knownAt, since])
}
