import { writeNumber } from '../../geo/measures/write_number.ts'
import { useCollections } from '../state/api/queries.ts'
import { mapDefinitions } from '../state/definitions.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { overviewWords } from './overview_words.ts'

/** How much there is in all, and how much of it the map cannot show. */
export function RecordCounts() {
  const language = useLanguage()
  const words = useWords(overviewWords)
  const { data } = useCollections()
  const collections = mapDefinitions.flatMap(({ id }) => data?.layers[id] ?? [])
  const all = collections.reduce((sum, each) => sum + each.featureCount, 0)
  const unlocated = collections.reduce((sum, each) => sum + each.unlocatedCount, 0)
  const write = (count: number) => (data ? writeNumber(count, language) : '–')
  return (
    <dl className="record_counts" aria-label={words.counts}>
      <div>
        <dt>{words.features}</dt>
        <dd>{write(all)}</dd>
      </div>
      <div>
        <dt>{words.on_map}</dt>
        <dd>{write(all - unlocated)}</dd>
      </div>
      <div>
        <dt>{words.unlocated}</dt>
        <dd>{write(unlocated)}</dd>
      </div>
    </dl>
  )
}
