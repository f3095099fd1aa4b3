import { useEffect, useRef } from 'react'
import { buttons, deedOfKey, groundOf, type KeyDeed } from './show_keys.ts'

/**
 * Hears the keys of a clicker and of the keyboard, before any part of the page does: a map that was
 * pointed at a moment ago would else take the arrows for its own.
 */
export function useShowKeys(typed: string, act: (deed: KeyDeed) => void): void {
  const latest = useRef({ typed, act })
  latest.current = { typed, act }
  useEffect(() => {
    const heard = new AbortController()
    let pressed: Element | null = null
    const onPointer = ({ target }: PointerEvent) => {
      pressed = target instanceof Element ? target.closest(buttons) : null
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Tab') pressed = null
      // A button that was pressed by the mouse keeps the focus; the next key is a clicker's, and not its own.
      const ground = pressed !== null && event.target === pressed ? 'page' : groundOf(event.target)
      const deed = deedOfKey(event, ground, latest.current.typed)
      if (deed === null) return
      event.preventDefault()
      event.stopPropagation()
      // A key that is held down would run through all scenes.
      if (!event.repeat || deed.kind.startsWith('scroll')) latest.current.act(deed)
    }
    window.addEventListener('pointerdown', onPointer, { signal: heard.signal, capture: true })
    window.addEventListener('keydown', onKey, { signal: heard.signal, capture: true })
    return () => heard.abort()
  }, [])
}
