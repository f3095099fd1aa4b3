import { useEffect } from 'react'
import { useEvacuation } from '../state/api/evacuation.ts'
import type { PlannedEvacuation } from '../state/evacuation.ts'
import { live } from '../state/live.ts'
import { drawnEvacuation } from './drawn_evacuation.ts'

/** Hands the map who goes where, also while its panel is closed or something else is looked at. */
export default function EvacuationOnMap({ planned }: { readonly planned: PlannedEvacuation }) {
  const { data } = useEvacuation(planned)
  useEffect(() => {
    live.set({ evacuation: data ? drawnEvacuation(data) : null })
    return () => live.set({ evacuation: null })
  }, [data])
  return null
}
