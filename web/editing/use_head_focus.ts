import { type RefObject, useEffect, useRef } from 'react'

/** Whoever is shown another part of the form begins at its head, by eye and by keyboard. */
export function useHeadFocus(): RefObject<HTMLHeadingElement | null> {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.closest('aside')?.scrollTo({ top: 0 })
    head.current?.focus({ preventScroll: true })
  }, [])
  return head
}
