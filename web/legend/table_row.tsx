import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import type { Collection } from '../state/api/collection.ts'
import type { Definition } from '../state/definitions.ts'
import { openTable } from '../state/open_table.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { legendWords } from './legend_words.ts'

interface TableRowProps {
  readonly definition: Definition
  readonly collection: Collection | undefined
}

/** A layer that has no place on the map: its name opens its table. */
export function TableRow({ definition, collection }: TableRowProps) {
  const language = useLanguage()
  const words = useWords(legendWords)
  const layer = definition.title[language]
  return (
    <li className="table_row">
      <Button
        tone="quiet"
        label={fill(words.open_table_of, { layer })}
        onPress={() => openTable(definition.id)}
      >
        <Icon name="table" />
        <span className="table_row_title">{layer}</span>
        <span className="count">
          {collection ? writeNumber(collection.featureCount, language) : '–'}
        </span>
      </Button>
    </li>
  )
}
