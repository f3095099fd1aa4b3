import { useEffect } from 'react'

/**
 * Has the browser ask before the page is closed or loaded anew.
 *
 * @param wouldLose whether something would be lost by it; always the same function.
 */
export function useAskBeforeLeaving(wouldLose: () => boolean): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (wouldLose()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [wouldLose])
}
