import { useEffect } from 'react'
import { live } from '../state/live.ts'
import { useStore } from '../state/use_store.ts'

/** Brings the letters of the names across the border, of each file only when the page has some; the map stands before. */
export function useChineseFont(): void {
  const waiting = useStore(live, (state) => !state.firstDrawn && state.broken === null)
  useEffect(() => {
    if (waiting) return
    import('@fontsource-variable/noto-sans-sc/index.css').catch((error: unknown) => {
      console.warn('A font did not come; the system may have its own.', error)
    })
  }, [waiting])
}
