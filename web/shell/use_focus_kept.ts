import { useEffect } from 'react'
import { presenting } from '../state/presenting.ts'
import { focusMap } from './focus_map.ts'

/**
 * Gives the map the focus when what had it is taken off the page, or the window that stands over it: a
 * browser would leave it with nobody, and who has no pointer would begin again at the top, and could not
 * close the window by a key.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let last: Node | null = null
    let frame = 0
    const noteFocus = ({ target }: FocusEvent) => {
      last = target instanceof Node ? target : null
    }
    const look = () => {
      if (last === null || last.isConnected) return
      // The next part may take the focus by itself, or a closed window give it back.
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          if (document.activeElement !== document.body) return
          const over = uppermostWindow()
          if (over) over.focus()
          // A showing takes it by itself once it is there; until then no key of a clicker picks on the map.
          else if (presenting.get().briefing === null) focusMap()
        })
      })
      last = null
    }
    const watch = new MutationObserver(look)
    watch.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', noteFocus)
    return () => {
      watch.disconnect()
      cancelAnimationFrame(frame)
      document.removeEventListener('focusin', noteFocus)
    }
  }, [])
}

const uppermostWindow = (): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('[role="dialog"]')].at(-1)
