import { useEffect } from 'react'
import { progressState, tasksDone, type UnitProgress } from '../../geo/plans/progress.ts'
import type { Language } from '../../geo/words.ts'
import type { ProgressSign } from '../map/map_view.ts'
import { useProgress } from '../state/api/progress.ts'
import { live } from '../state/live.ts'
import { progressSigns } from '../state/progress_signs.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage } from '../words/use_words.ts'
import { sayProgress } from './say_progress.ts'

/** Hands the map the signs of the units that have a plan in action. */
export default function ProgressOnMap() {
  const language = useLanguage()
  const shown = useStore(progressSigns, (state) => state.shown)
  const { data } = useProgress()
  useEffect(() => {
    const signs = shown ? (data ?? []).flatMap((unit) => signOf(unit, language)) : []
    live.set({ progress: signs.length === 0 ? null : signs })
  }, [data, language, shown])
  useEffect(() => () => live.set({ progress: null }), [])
  return null
}

function signOf(unit: UnitProgress, language: Language): ProgressSign[] {
  const { position, unit_code, plans } = unit
  if (position === null) return []
  return [
    {
      ...{ unit: unit_code, position, words: sayProgress(unit, language) },
      ...{ state: progressState(unit), ...tasksDone(unit) },
      plans: plans.map(({ plan_id }) => plan_id),
    },
  ]
}
