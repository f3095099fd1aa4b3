import { useCallback, useEffect, useRef, useState } from 'react'
import { screen } from '../state/screen.ts'
import {
  openLink,
  type PresenterAct,
  type PresenterLink,
  type ToldPresenter,
} from './presenter_link.ts'

/** Why nothing is told. */
export type WithoutTold = 'waiting' | 'ended' | 'gone'

/** What the window that the room sees tells, and the way to ask something of it. */
export function usePresenterTold(channel: string) {
  const [told, setTold] = useState<ToldPresenter | null>(null)
  const [without, setWithout] = useState<WithoutTold>('waiting')
  const link = useRef<PresenterLink | null>(null)
  useEffect(() => {
    const own = openLink(channel, (message) => {
      if (message.kind === 'shows') {
        screen.set({ language: message.language })
        setTold(message)
      }
      // Nothing of the notes stays on a screen that nobody shows any more.
      if (message.kind === 'ended' || message.kind === 'gone') {
        setTold(null)
        setWithout(message.kind)
      }
      // Another page may be showing the same: a tab that was doubled has all of it twice.
      if (message.kind === 'gone') own.send({ kind: 'here' })
    })
    link.current = own
    own.send({ kind: 'here' })
    return () => own.close()
  }, [channel])
  const ask = useCallback((act: PresenterAct) => link.current?.send({ kind: 'asks', act }), [])
  return { told, without, ask }
}
