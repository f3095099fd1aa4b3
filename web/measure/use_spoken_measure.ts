import { useEffect } from 'react'
import { announce } from '../state/announce.ts'
import { live } from '../state/live.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage } from '../words/use_words.ts'
import { spokenMeasure } from './measure_figures.tsx'

const quietMilliseconds = 700

/** Has a measurement said once the hand rests: said at every movement it would never be heard. */
export function useSpokenMeasure(): void {
  const language = useLanguage()
  const measurement = useStore(live, (state) => state.measurement)
  useEffect(() => {
    if (measurement === null || measurement.segments.length === 0) return
    const waiting = setTimeout(
      () => announce(spokenMeasure(measurement, language)),
      quietMilliseconds,
    )
    return () => clearTimeout(waiting)
  }, [measurement, language])
}
