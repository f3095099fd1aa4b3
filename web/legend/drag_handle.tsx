import type { KeyboardEvent, PointerEvent } from 'react'
import { fill } from '../../geo/fill.ts'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { Icon } from '../kit/icon.tsx'
import { announce } from '../state/announce.ts'
import { moveLayer } from '../state/arrange_layers.ts'
import { useWords } from '../words/use_words.ts'
import { legendWords } from './legend_words.ts'

interface DragHandleProps {
  readonly layer: LayerId
  readonly name: string
  readonly place: number
}

/** Takes hold of a layer to move it within its band, by pointer or by arrow keys. */
export function DragHandle({ layer, name, place }: DragHandleProps) {
  const words = useWords(legendWords)
  const moveTo = (to: number) => {
    const moved = moveLayer(layer, to)
    announce(fill(words.moved, { layer: name, place: moved.place + 1, of: moved.of }))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    event.stopPropagation()
    moveTo(place + (event.key === 'ArrowUp' ? -1 : 1))
  }
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    const row = event.currentTarget.closest('li')
    if (row) followPointer(row, moveTo)
  }
  return (
    <button
      type="button"
      className="drag_handle"
      aria-label={fill(words.order, { layer: name })}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    >
      <Icon name="grip" size={14} />
    </button>
  )
}

/** Heard on the window: the row itself is taken out and put back while it moves. */
function followPointer(row: HTMLLIElement, moveTo: (place: number) => void): void {
  const letGo = new AbortController()
  const { signal } = letGo
  row.dataset.dragged = 'true'
  signal.addEventListener('abort', () => delete row.dataset.dragged)
  window.addEventListener(
    'pointermove',
    (event) => {
      const rows = [...(row.parentElement?.children ?? [])]
      const to = placeUnder(
        rows.filter((each) => each !== row),
        event.clientY,
      )
      if (to !== rows.indexOf(row)) moveTo(to)
    },
    { signal },
  )
  for (const end of ['pointerup', 'pointercancel'] as const) {
    window.addEventListener(end, () => letGo.abort(), { signal })
  }
}

/** How many rows have their middle above the pointer. */
function placeUnder(rows: readonly Element[], pointerY: number): number {
  return rows.filter((each) => {
    const { top, height } = each.getBoundingClientRect()
    return pointerY > top + height / 2
  }).length
}
