import { useCallback, useEffect, useRef, useState } from 'react'
import { isNow, type ShownMoment } from '../map/moment.ts'
import { returnToNow, shownMoment } from '../state/shown_moment.ts'

/** So long a handle rests before the screen is asked for anew: a drag is not a request for each pixel. */
const quietMilliseconds = 150

interface SettledMoment {
  /** Under the hand, or that of the screen. */
  readonly moment: ShownMoment
  /** Becomes that of the screen when the hand rests. */
  hold(moment: ShownMoment): void
  /** Forgets what is held: something else was chosen since. */
  drop(): void
}

/** The moment under the hand, which becomes that of the screen when the hand rests. */
export function useSettledMoment(settled: ShownMoment): SettledMoment {
  const [held, setHeld] = useState<ShownMoment | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const own = useRef<ShownMoment | null>(null)
  const drop = useCallback(() => {
    clearTimeout(waiting.current)
    setHeld(null)
  }, [])
  useEffect(() => {
    const isOwn = own.current?.trueAt === settled.trueAt && own.current?.knownAt === settled.knownAt
    // Whoever went back to now by the band does not want the last move of the hand after it.
    if (!isOwn) drop()
  }, [settled, drop])
  useEffect(() => () => clearTimeout(waiting.current), [])
  const hold = (moment: ShownMoment) => {
    setHeld(moment)
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => {
      own.current = moment
      setHeld(null)
      if (isNow(moment)) returnToNow()
      else shownMoment.set(moment)
    }, quietMilliseconds)
  }
  return { moment: held ?? settled, hold, drop }
}
