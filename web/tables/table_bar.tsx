import { writeNumber } from '../../geo/measures/write_number.ts'
import { AddButton } from '../editing/add_button.tsx'
import { CheckBox } from '../kit/check_box.tsx'
import { Choice } from '../kit/choice.tsx'
import { FilterField } from '../kit/filter_field.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import {
  type Definition,
  layerIdFrom,
  mapDefinitions,
  tableDefinitions,
} from '../state/definitions.ts'
import { closeTable, openTable } from '../state/open_table.ts'
import { fill } from '../words/fill.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import type { Column } from './columns.ts'
import type { TableRow } from './table_row.ts'
import { tableWords } from './table_words.ts'
import { WordFilter } from './word_filter.tsx'

interface TableBarProps {
  readonly definition: Definition
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  readonly shown: number
  readonly text: string
  readonly onText: (text: string) => void
  readonly words: Readonly<Record<string, readonly string[]>>
  readonly onWords: (words: Readonly<Record<string, readonly string[]>>) => void
  readonly onlyInView: boolean
  readonly onOnlyInView: (only: boolean) => void
  readonly tall: boolean
  readonly onTall: (tall: boolean) => void
  readonly onDownload: () => void
}

/** Above a table: which layer, how much of it is seen, and what narrows it. */
export function TableBar(props: TableBarProps) {
  const language = useLanguage()
  const words = useWords(tableWords)
  const { definition, rows, shown, tall } = props
  const counts = {
    shown: writeNumber(shown, language),
    total: writeNumber(rows.length, language),
  }
  return (
    <header className="table_bar">
      <Choice
        label={words.choose_layer}
        value={definition.id}
        onChange={(value) => {
          const layer = layerIdFrom(value)
          if (layer !== null) openTable(layer)
        }}
        groups={[
          {
            title: '',
            options: [...mapDefinitions.toReversed(), ...tableDefinitions].map(({ id, title }) => ({
              value: id,
              words: title[language],
            })),
          },
        ]}
      />
      <span className="table_count" role="status">
        <span aria-hidden="true">{fill(words.count, counts)}</span>
        <span className="only_spoken">{fill(words.count_said, counts)}</span>
      </span>
      <FilterField label={words.filter} value={props.text} onChange={props.onText} />
      <WordFilter columns={props.columns} rows={rows} words={props.words} onWords={props.onWords} />
      {definition.geometry !== 'none' && (
        <CheckBox checked={props.onlyInView} onChange={props.onOnlyInView}>
          {words.in_view}
        </CheckBox>
      )}
      <span className="table_bar_buttons">
        <AddButton asPicture layer={definition.id} />
        <IconButton icon="download" label={words.download} side="top" onPress={props.onDownload} />
        <span className="table_grow">
          <IconButton
            icon="grow"
            label={tall ? words.shrink : words.grow}
            side="top"
            pressed={tall}
            onPress={() => props.onTall(!tall)}
          />
        </span>
        <IconButton icon="close" label={words.close} shortcut="T" side="top" onPress={closeTable} />
      </span>
    </header>
  )
}
