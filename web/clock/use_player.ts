import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { isOfThen } from '../state/api/moment_query.ts'
import { mapHandle } from '../state/map_handle.ts'

/** What is not drawn by then is passed over: a tile that fails must not stop time. */
const patienceMilliseconds = 10_000

/**
 * Goes on step by step while it plays; each step is asked for when the one before it is drawn, so that
 * neither the map nor the server is left behind.
 *
 * @param next takes the next step; false where there is none.
 */
export function usePlayer(next: () => boolean, pauseMilliseconds: number) {
  const queryClient = useQueryClient()
  const [playing, setPlaying] = useState(false)
  const latest = useRef({ next, pauseMilliseconds })
  latest.current = { next, pauseMilliseconds }
  useEffect(() => {
    if (!playing) return
    let stopped = false
    const listsStand = async () => {
      while (!stopped && queryClient.isFetching({ predicate: (one) => isOfThen(one.queryKey) }) > 0)
        await pause(50)
    }
    const play = async () => {
      while (!stopped) {
        if (!latest.current.next()) return setPlaying(false)
        await pause(latest.current.pauseMilliseconds)
        const drawn = Promise.all([mapHandle.current?.screenshotReady(), listsStand()])
        await Promise.race([drawn, pause(patienceMilliseconds)])
      }
    }
    void play()
    return () => {
      stopped = true
    }
  }, [playing, queryClient])
  return { playing, setPlaying }
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
