import { type RefObject, useEffect, useRef, useState } from 'react'
import type { BoundingBox } from '../../geo/measures/bounding_box.ts'
import { live } from '../state/live.ts'
import { screen } from '../state/screen.ts'
import { freeCorner, type KeyCorner } from './free_corner.ts'
import { onStageSize } from './stage_size.ts'

/** So long after the last movement: callouts have come to their places. */
const quietMilliseconds = 150

interface Fold {
  /** What is measured, open or folded. */
  readonly inner: RefObject<HTMLDivElement | null>
  readonly fits: boolean
  readonly corner: KeyCorner
  readonly isOpen: boolean
  readonly turn: () => void
}

/**
 * Where the key stands; folded where no corner has room for it, until somebody opens it.
 *
 * @param thing what is pointed at, in degrees.
 */
export function useFold(thing: BoundingBox | null): Fold {
  const inner = useRef<HTMLDivElement>(null)
  const [free, setFree] = useState<KeyCorner | null>(null)
  const [chosen, setChosen] = useState<boolean | null>(null)
  useEffect(() => {
    let card: Element | null = null
    const measure = () => {
      const there = document.querySelector('.show_card')
      // It grows when what it tells of has come.
      if (there !== card) {
        if (card) watch.unobserve(card)
        if (there) watch.observe(there)
        card = there
      }
      if (inner.current) setFree(freeCorner(inner.current, thing))
    }
    let waiting: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      clearTimeout(waiting)
      waiting = setTimeout(measure, quietMilliseconds)
    }
    const watch = new ResizeObserver(soon)
    if (inner.current) watch.observe(inner.current)
    soon()
    const stops = [onStageSize(soon), live.subscribe(soon), screen.subscribe(soon)]
    return () => {
      clearTimeout(waiting)
      watch.disconnect()
      for (const stop of stops) stop()
    }
  }, [thing])
  const fits = free !== null
  const isOpen = chosen ?? fits
  const corner = free ?? 'bottom_right'
  return { inner, fits, corner, isOpen, turn: () => setChosen(!isOpen) }
}
