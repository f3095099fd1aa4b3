import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Definition } from '../state/definitions.ts'
import { goToFeature } from '../state/go_to.ts'
import { screen } from '../state/screen.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { columnWidths } from './column_widths.ts'
import type { Column } from './columns.ts'
import { GridHead } from './grid_head.tsx'
import { GridRow } from './grid_row.tsx'
import type { GridRows } from './grid_rows.ts'
import type { Order } from './sort_rows.ts'
import type { TableRow } from './table_row.ts'
import { tableWords } from './table_words.ts'
import { useRowHeights } from './use_row_heights.ts'

interface FeatureGridProps {
  readonly definition: Definition
  readonly columns: readonly Column[]
  readonly rows: GridRows
  readonly order: Order
  readonly onOrder: (order: Order) => void
  /** What the rows are of, where others are looked at from the top. */
  readonly of?: string
}

const rowsOutOfSight = 8

/** Rows of which only those in sight are in the page; walked by arrow keys, one stop of the Tab key. */
export function FeatureGrid(props: FeatureGridProps) {
  const { definition, columns, rows, order, onOrder, of } = props
  const language = useLanguage()
  const words = useWords(tableWords)
  const keys = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const walking = useRef(false)
  const selected = useStore(screen, (state) => state.selected)
  const selectedAt = selected?.layer === definition.id ? rows.indexOf(selected.id) : -1
  const { rowPixels, headPixels } = useRowHeights(scroller)
  const virtual = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPixels,
    overscan: rowsOutOfSight,
    // The rows begin below the head, which stays; so the last one in sight reaches that much further down.
    scrollPaddingEnd: headPixels,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height is why everything is measured again.
  useLayoutEffect(() => virtual.measure(), [virtual, rowPixels])
  const current = Math.min(active, rows.count - 1)

  useEffect(() => {
    if (selectedAt === -1) return
    setActive(selectedAt)
    virtual.scrollToIndex(selectedAt, { align: 'auto' })
  }, [selectedAt, virtual])

  // Others than before begin at the top.
  const shownOf = useRef(of)
  useEffect(() => {
    if (shownOf.current === of) return
    shownOf.current = of
    setActive(0)
    scroller.current?.scrollTo({ top: 0 })
  }, [of])

  const inSight = virtual.getVirtualItems()
  const [first = 0, last = 0] = [inSight[0]?.index, inSight.at(-1)?.index]
  const { lookedAt } = rows
  useEffect(() => lookedAt?.(first, last), [lookedAt, first, last])

  const focusRow = (row: HTMLDivElement | null) => {
    if (row === null || !walking.current) return
    walking.current = false
    row.focus({ preventScroll: true })
  }
  const walk = (to: number) => {
    const next = Math.max(0, Math.min(rows.count - 1, to))
    walking.current = true
    setActive(next)
    virtual.scrollToIndex(next, { align: 'auto' })
  }
  const choose = (row: TableRow, go: boolean) => {
    selectFeature({ layer: definition.id, id: row.feature.id })
    if (go) goToFeature(definition.id, row.feature)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowPixels) - 1)
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: rows.count - 1,
    }
    const to = steps[event.key]
    const row = rows.rowAt(current)
    if (to !== undefined) walk(to)
    else if (row && event.key === 'Enter') choose(row, true)
    else if (row && event.key === ' ') choose(row, false)
    else return
    event.preventDefault()
  }

  const widths = columnWidths(columns, rows.measured, words.name, words.unlocated)
  const style = { gridTemplateColumns: widths.columns }
  return (
    <div className="grid_scroll" ref={scroller}>
      <p id={keys} className="only_spoken">
        {words.keys}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a table element cannot leave out the rows that are out of sight. */}
      <div
        role="grid"
        className="grid"
        aria-label={definition.title[language]}
        aria-describedby={keys}
        aria-rowcount={rows.count + 1}
        aria-colcount={columns.length + 1}
        style={{ width: `max(100%, ${widths.least})` }}
      >
        <GridHead columns={columns} order={order} onOrder={onOrder} style={style} />
        {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
        <div
          role="rowgroup"
          className="grid_body"
          style={{ height: virtual.getTotalSize() }}
          onKeyDown={onKeyDown}
        >
          {inSight.map(({ index, start }) => {
            const row = rows.rowAt(index)
            return (
              <GridRow
                key={rows.keyAt(index)}
                definition={definition}
                columns={columns}
                row={row}
                index={index}
                top={start}
                style={style}
                selected={index === selectedAt}
                active={index === current}
                focus={index === current ? focusRow : undefined}
                onChoose={(go) => {
                  setActive(index)
                  if (row) choose(row, go)
                }}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}
