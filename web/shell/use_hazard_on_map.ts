import { useEffect } from 'react'
import { evacuation } from '../state/evacuation.ts'
import { hazard } from '../state/hazard.ts'
import { live } from '../state/live.ts'
import { useStore } from '../state/use_store.ts'

/** Hands the map the area that people have to leave, or else the one that a file was opened with. */
export function useHazardOnMap(): void {
  const left = useStore(evacuation, (state) => state.planned?.area ?? null)
  const opened = useStore(hazard, (state) => state.opened?.area ?? null)
  useEffect(() => {
    live.set({ hazard: left ?? opened })
  }, [left, opened])
}
