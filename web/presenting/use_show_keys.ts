import { useEffect, useRef } from 'react'
import { deedOfKey, groundOf, type KeyDeed } from './show_keys.ts'

/**
 * Hears the keys of a clicker and of the keyboard, before any part of the page does: a map that was
 * pointed at a moment ago would else take the arrows for its own.
 */
export function useShowKeys(typed: string, act: (deed: KeyDeed) => void): void {
  const latest = useRef({ typed, act })
  latest.current = { typed, act }
  useEffect(() => {
    const heard = new AbortController()
    const onKey = (event: KeyboardEvent) => {
      const deed = deedOfKey(event, groundOf(event.target), latest.current.typed)
      if (deed === null) return
      event.preventDefault()
      event.stopPropagation()
      // A key that is held down would run through all scenes.
      if (!event.repeat || deed.kind.startsWith('scroll')) latest.current.act(deed)
    }
    window.addEventListener('keydown', onKey, { signal: heard.signal, capture: true })
    return () => heard.abort()
  }, [])
}
