import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import type { Collection } from '../state/api/collection.ts'
import { openTable } from '../state/open_table.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { legendWords } from './legend_words.ts'

/** How many features of a layer are known without a place; leads to the table that lists them. */
export function UnlocatedCount({ collection }: { readonly collection: Collection | undefined }) {
  const language = useLanguage()
  const words = useWords(legendWords)
  if (collection === undefined || collection.unlocatedCount === 0) return null
  return (
    <button type="button" className="unlocated_count" onClick={() => openTable(collection.id)}>
      {fill(words.unlocated, { count: writeNumber(collection.unlocatedCount, language) })}
    </button>
  )
}
