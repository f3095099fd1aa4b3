import { useEffect } from 'react'
import { tellPresence } from '../state/api/incident_requests.ts'
import { presence } from '../state/changes/presence.ts'
import { exerciseState } from '../state/exercise.ts'
import { exercise } from '../state/lane.ts'
import { session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'

/** The server forgets who is silent for three times as long. */
const sayAgainMilliseconds = 10_000

const nobody: readonly string[] = []

/** In an exercise that has ended nobody is told, and the server would refuse it. */
const mayTell = ({ lane }: ReturnType<typeof exerciseState.get>) =>
  exercise === null || (lane !== null && lane.state !== 'ended')

/** Tells the others that this post has an incident open as long as it is seen, and says who else has. */
export function usePresence(id: string): readonly string[] {
  const isOpen = useStore(exerciseState, mayTell)
  useEffect(() => {
    if (!isOpen) return
    // A word that does not arrive is said again, and the light in the top bar tells of a lost connection.
    const say = (isLooking: boolean) => {
      if (mayTell(exerciseState.get())) void tellPresence(id, isLooking).catch(() => {})
    }
    let saying: ReturnType<typeof setInterval> | undefined
    const stop = () => {
      if (saying === undefined) return
      clearInterval(saying)
      saying = undefined
      say(false)
    }
    const follow = () => {
      if (document.visibilityState === 'hidden') return stop()
      if (saying !== undefined) return
      say(true)
      saying = setInterval(() => say(true), sayAgainMilliseconds)
    }
    follow()
    document.addEventListener('visibilitychange', follow)
    window.addEventListener('pagehide', stop)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      window.removeEventListener('pagehide', stop)
      stop()
    }
  }, [id, isOpen])
  const posts = useStore(presence, (state) => state.posts[id] ?? nobody)
  const own = useStore(session, (state) => state.me?.dutyName)
  return posts.filter((post) => post !== own)
}
