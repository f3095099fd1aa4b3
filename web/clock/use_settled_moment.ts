import { useEffect, useRef, useState } from 'react'
import { isNow, type ShownMoment } from '../map/moment.ts'
import { returnToNow, shownMoment } from '../state/shown_moment.ts'

/** So long a handle rests before the screen is asked for anew: a drag is not a request for each pixel. */
const quietMilliseconds = 150

/** The moment under the hand, which becomes that of the screen when the hand rests. */
export function useSettledMoment(
  settled: ShownMoment,
): readonly [ShownMoment, (moment: ShownMoment) => void] {
  const [held, setHeld] = useState<ShownMoment | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])
  const hold = (moment: ShownMoment) => {
    setHeld(moment)
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => {
      setHeld(null)
      if (isNow(moment)) returnToNow()
      else shownMoment.set(moment)
    }, quietMilliseconds)
  }
  return [held ?? settled, hold]
}
