import { useEffect } from 'react'
import { screen } from '../state/screen.ts'
import { session } from '../state/session.ts'
import { authorOf } from './author.ts'

/** A page that was opened without a connection has one use, and shows it: to report. */
export function useOpenedOffline(): void {
  useEffect(() => {
    let stop = () => {}
    const look = () => {
      const state = session.get()
      if (state.phase === 'asking') return
      stop()
      if (state.phase === 'silent' && authorOf(state) !== null) screen.set({ reporting: true })
    }
    stop = session.subscribe(look)
    look()
    return stop
  }, [])
}
