import { useCallback, useEffect, useRef, useState } from 'react'
import { isNow, type ShownMoment } from '../map/moment.ts'
import { returnToNow, shownMoment } from '../state/shown_moment.ts'

/** So long a handle rests before the screen is asked for anew: a drag is not a request for each pixel. */
const quietMilliseconds = 150

interface SettledMoment {
  /** Under the hand, or that of the screen. */
  readonly moment: ShownMoment
  /** Changes that of the screen when the hand rests. */
  hold(change: Partial<ShownMoment>): void
  /** Forgets what is held: something else was chosen since. */
  drop(): void
}

/** The moment under the hand, which becomes that of the screen when the hand rests. */
export function useSettledMoment(settled: ShownMoment): SettledMoment {
  const [held, setHeld] = useState<Partial<ShownMoment> | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const own = useRef(settled)
  const drop = useCallback(() => {
    clearTimeout(waiting.current)
    setHeld(null)
  }, [])
  useEffect(() => {
    // Whoever went back to now by the band does not want the last move of the hand after it. That
    // knowledge begins at the first record is learnt late, and takes nothing from the hand.
    const { trueAt, knownAt } = own.current
    const isKept = settled.trueAt === trueAt && (settled.knownAt === null) === (knownAt === null)
    own.current = settled
    if (!isKept) drop()
  }, [settled, drop])
  useEffect(() => () => clearTimeout(waiting.current), [])
  const hold = (change: Partial<ShownMoment>) => {
    const moved = { ...held, ...change }
    setHeld(moved)
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => {
      own.current = { ...shownMoment.get(), ...moved }
      setHeld(null)
      if (isNow(own.current)) returnToNow()
      else shownMoment.set(own.current)
    }, quietMilliseconds)
  }
  return { moment: { ...settled, ...held }, hold, drop }
}
