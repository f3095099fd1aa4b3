import { useEffect } from 'react'
import type { Scene } from '../state/api/briefings.ts'
import { live } from '../state/live.ts'

/** Hands the map what a scene says on it. */
export function useCalloutsOf(scene: Scene | undefined): void {
  useEffect(() => {
    live.set({ callouts: scene?.callouts.length ? scene.callouts : null })
  }, [scene])
  useEffect(() => () => live.set({ callouts: null }), [])
}
