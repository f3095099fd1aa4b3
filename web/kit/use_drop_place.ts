import { type RefObject, useRef } from 'react'
import { useDrop } from 'react-aria-components/useDrop'

interface DropPlace {
  readonly isDisabled: boolean
  /** Whether what is held just now may be put here. */
  readonly takes: () => boolean
  readonly onDrop: () => void
}

/** A row at whose place another one may be put, see `drag_grip.tsx`. */
export function useDropPlace<Row extends HTMLElement>({ isDisabled, takes, onDrop }: DropPlace) {
  const ref: RefObject<Row | null> = useRef(null)
  const { dropProps, isDropTarget } = useDrop({
    ...{ ref, isDisabled, onDrop },
    getDropOperation: () => (takes() ? 'move' : 'cancel'),
  })
  return { props: { ...dropProps, ref }, isDropTarget }
}
