import { type DragEvent, useRef } from 'react'
import { useDrag } from 'react-aria-components/useDrag'
import { Icon } from './icon.tsx'

interface DragGripProps {
  readonly id: string
  /** What is taken hold of, said by a screen reader. */
  readonly label: string
  readonly className: string
  /** It is held, or let go. */
  readonly onHold: (isHeld: boolean) => void
}

const type = 'application/vnd.dia-ban.row'

/** Takes hold of the row it stands in: dragged by it, or lifted by Enter, brought along by Tab, put down by Enter. */
export function DragGrip({ id, label, className, onHold }: DragGripProps) {
  const grip = useRef<HTMLSpanElement>(null)
  const { dragProps } = useDrag({
    getItems: () => [{ [type]: id }],
    getAllowedDropOperations: () => ['move'],
    onDragStart: () => onHold(true),
    onDragEnd: () => {
      onHold(false)
      // Whoever moved it goes on from there, and may move it on.
      grip.current?.focus({ preventScroll: true })
    },
  })
  const showRow = (event: DragEvent<HTMLSpanElement>) => {
    dragProps.onDragStart?.(event)
    const row = event.currentTarget.closest('li')
    if (row === null || event.defaultPrevented) return
    const { left, top } = row.getBoundingClientRect()
    event.dataTransfer.setDragImage(row, event.clientX - left, event.clientY - top)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: what is a button is not dragged by Firefox.
    <span
      {...dragProps}
      ref={grip}
      className={className}
      role="button"
      tabIndex={0}
      aria-label={label}
      onDragStart={showRow}
    >
      <Icon name="grip" size={14} />
    </span>
  )
}
