import type { ReactNode } from 'react'
import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { AddButton } from '../editing/add_button.tsx'
import { Choice } from '../kit/choice.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import {
  type Definition,
  layerIdFrom,
  mapDefinitions,
  tableDefinitions,
} from '../state/definitions.ts'
import { closeTable, openTable } from '../state/open_table.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { tableWords } from './table_words.ts'

interface TableBarProps {
  readonly definition: Definition
  readonly shown: number
  readonly total: number
  readonly tall: boolean
  readonly onTall: (tall: boolean) => void
  readonly downloading?: boolean
  readonly onDownload: () => void
  /** What narrows the table. */
  readonly children: ReactNode
}

/** Above a table: which layer, how much of it is seen, and what narrows it. */
export function TableBar(props: TableBarProps) {
  const language = useLanguage()
  const words = useWords(tableWords)
  const { definition, shown, total, tall, downloading = false } = props
  const counts = {
    shown: writeNumber(shown, language),
    total: writeNumber(total, language),
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
      {props.children}
      <span className="table_bar_buttons">
        <AddButton asPicture layer={definition.id} />
        <IconButton
          icon="download"
          label={downloading ? words.downloading : words.download}
          side="top"
          disabled={downloading}
          onPress={props.onDownload}
        />
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
