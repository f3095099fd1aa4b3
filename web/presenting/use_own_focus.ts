import { type RefObject, useEffect } from 'react'

/**
 * Keeps the keyboard with the showing. Whoever comes to the map or to a button by the Tab key has it there;
 * one that was only pressed gives it back, so that the next press of a clicker is one for the scenes.
 */
export function useOwnFocus(own: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    own.current?.focus()
    let byTab = false
    const heard = new AbortController()
    const options = { signal: heard.signal, capture: true }
    const onKey = ({ key }: KeyboardEvent) => {
      byTab = key === 'Tab'
    }
    const onPress = () => {
      byTab = false
    }
    window.addEventListener('keydown', onKey, options)
    window.addEventListener('pointerdown', onPress, options)
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (target instanceof HTMLCanvasElement && !byTab) own.current?.focus()
      },
      options,
    )
    window.addEventListener(
      'click',
      ({ detail, target }) => {
        // Zero is a press by keyboard.
        const isTyped = target instanceof HTMLElement && target.closest('input, textarea') !== null
        if (detail > 0 && !isTyped) own.current?.focus()
      },
      { signal: heard.signal },
    )
    return () => heard.abort()
  }, [own])
}
