import { useEffect, useState } from 'react'
import { stopPresenting } from '../state/presenting.ts'

/** Whether the page has the whole screen. Who leaves it by the browser's own key ends the showing: that key is Esc. */
export function useFullScreen(): boolean {
  const [isFull, setIsFull] = useState(document.fullscreenElement !== null)
  useEffect(() => {
    const look = () => {
      const is = document.fullscreenElement !== null
      setIsFull(is)
      if (!is) stopPresenting()
    }
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }, [])
  return isFull
}
