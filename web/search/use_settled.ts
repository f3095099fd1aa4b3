import { useEffect, useState } from 'react'

const quietMilliseconds = 180

/** A text as it stands when the hand rests, so that not each letter is asked for. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(text), quietMilliseconds)
    return () => clearTimeout(waiting)
  }, [text])
  return settled
}
