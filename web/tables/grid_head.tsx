import type { CSSProperties } from 'react'
import { fill } from '../../geo/fill.ts'
import { Icon } from '../kit/icon.tsx'
import { useWords } from '../words/use_words.ts'
import type { Column } from './columns.ts'
import type { Order } from './sort_rows.ts'
import { tableWords } from './table_words.ts'

interface GridHeadProps {
  readonly columns: readonly Column[]
  readonly order: Order
  readonly onOrder: (order: Order) => void
  readonly style: CSSProperties
}

/** The names of the columns; a press sorts by one, another press the other way. */
export function GridHead({ columns, order, onOrder, style }: GridHeadProps) {
  const words = useWords(tableWords)
  const heads = [{ label: words.name, numeric: false }, ...columns]
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a grid that is no table element.
    <div role="rowgroup" className="grid_head">
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the buttons in it take the focus. */}
      <div role="row" aria-rowindex={1} className="grid_line" style={style}>
        {heads.map(({ label, numeric }, at) => {
          const column = at - 1
          const sorted = order.column === column
          const direction = order.descending ? 'descending' : 'ascending'
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above.
            // biome-ignore lint/a11y/useFocusableInteractive: the button in it takes the focus.
            <div
              key={label}
              role="columnheader"
              aria-colindex={at + 1}
              aria-sort={sorted ? direction : 'none'}
              className="grid_cell"
              data-numeric={numeric}
            >
              <button
                type="button"
                title={fill(words.sort, { column: label })}
                onClick={() => onOrder({ column, descending: sorted && !order.descending })}
              >
                <span>{label}</span>
                {sorted && <Icon name={order.descending ? 'down' : 'up'} size={12} />}
              </button>
            </div>
          )
        })}
      </div>
    </div>
  )
}
