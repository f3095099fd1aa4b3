import type { CSSProperties } from 'react'
import { cadenceHoursOfFeature } from '../../geo/layers/cadence.ts'
import { classOf } from '../../geo/symbols/class_of.ts'
import { Age } from '../age/age.tsx'
import { useTicking } from '../age/use_ticking.ts'
import { SymbolKey } from '../legend/symbol_key.tsx'
import type { Definition } from '../state/definitions.ts'
import { useShownMoment } from '../state/shown_moment.ts'
import { useWords } from '../words/use_words.ts'
import type { Column } from './columns.ts'
import type { TableRow } from './table_row.ts'
import { tableWords } from './table_words.ts'

interface GridRowProps {
  readonly definition: Definition
  readonly columns: readonly Column[]
  /** Undefined while it is on its way. */
  readonly row: TableRow | undefined
  readonly index: number
  readonly top: number
  readonly style: CSSProperties
  readonly selected: boolean
  /** Whether the Tab key stops here. */
  readonly active: boolean
  readonly focus: ((row: HTMLDivElement | null) => void) | undefined
  /** `go`: the map should move there too. */
  readonly onChoose: (go: boolean) => void
}

/** One feature. A press selects it, a double press goes there; keys are heard by the grid. */
export function GridRow(props: GridRowProps) {
  const words = useWords(tableWords)
  const { definition, columns, row, index, top, style, selected, active, focus, onChoose } = props
  const { classes } = definition
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a grid that is no table element.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its rows.
    <div
      role="row"
      ref={focus}
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-busy={row === undefined}
      tabIndex={active ? 0 : -1}
      className="grid_line grid_row"
      style={{ ...style, transform: `translateY(${top}px)` }}
      onClick={() => onChoose(false)}
      onDoubleClick={() => onChoose(true)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: rows take the focus, as wholes. */}
      <div role="rowheader" aria-colindex={1} className="grid_cell grid_name">
        {row && classes.length > 0 && (
          <SymbolKey symbol={classOf(classes, row.feature.properties).symbol} />
        )}
        <span className="grid_name_words">
          <span className="grid_text" title={row?.name}>
            {row?.name ?? words.coming}
          </span>
          {row?.nowhere && <span className="grid_unlocated">{words.unlocated}</span>}
        </span>
      </div>
      {row &&
        columns.map(({ name, numeric, isAge }, at) => (
          // biome-ignore lint/a11y/useSemanticElements: as above.
          // biome-ignore lint/a11y/useFocusableInteractive: as above.
          <div
            key={isAge ? 'age' : name}
            role="gridcell"
            aria-colindex={at + 2}
            className="grid_cell"
            data-numeric={numeric}
            data-unknown={row.cells[at] === null}
          >
            <span className="grid_text" title={row.cells[at] ?? words.unknown}>
              {(isAge && row.cells[at] !== null ? (
                <RowAge definition={definition} row={row} />
              ) : (
                row.cells[at]
              )) ?? (
                <>
                  <span aria-hidden="true">–</span>
                  <span className="only_spoken">{words.unknown}</span>
                </>
              )}
            </span>
          </div>
        ))}
    </div>
  )
}

/** The statement's own age; of what is over, as it was. */
function RowAge({ definition, row }: { readonly definition: Definition; readonly row: TableRow }) {
  const { properties } = row.feature
  const ticking = useTicking()
  const now = useShownMoment().trueAt ?? ticking
  const cadenceHours = cadenceHoursOfFeature(definition, properties, new Date(now))
  return <Age moment={String(properties.as_of)} cadenceHours={cadenceHours} />
}
