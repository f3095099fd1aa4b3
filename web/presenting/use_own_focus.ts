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
    const onRelease = ({ target }: PointerEvent) => {
      const isText = target instanceof HTMLElement && target.closest('input, textarea, select')
      // With the next task: a button takes the focus while it is pressed.
      if (!isText) setTimeout(() => own.current?.focus())
    }
    window.addEventListener('pointerup', onRelease, options)
    return () => heard.abort()
  }, [own])
}
