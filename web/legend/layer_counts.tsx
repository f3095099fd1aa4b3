import { cadenceHoursOf } from '../../geo/layers/cadence.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { Age } from '../age/age.tsx'
import type { Collection } from '../state/api/collection.ts'
import { definitionOf } from '../state/definitions.ts'
import { live } from '../state/live.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { legendWords } from './legend_words.ts'

/** How much of a layer came, how much of it the map draws and what it leaves out, and how old it is. */
export function LayerCounts({ collection }: { readonly collection: Collection | undefined }) {
  const language = useLanguage()
  const words = useWords(legendWords)
  const failed = useStore(
    live,
    (state) => collection && state.conditions[collection.id]?.status === 'failed',
  )
  if (collection === undefined) return null
  const { featureCount, unlocatedCount, newestAsOf, oldestAsOf } = collection
  const drawn = failed ? 0 : featureCount - unlocatedCount
  const cadenceHours = cadenceHoursOf(definitionOf(collection.id))
  const count = (number: number) => writeNumber(number, language)
  return (
    <dl className="layer_counts">
      <div>
        <dt>{words.received}</dt>
        <dd>{count(featureCount)}</dd>
      </div>
      <div>
        <dt>{words.drawn}</dt>
        <dd>{count(drawn)}</dd>
      </div>
      <div>
        <dt>{words.dropped}</dt>
        <dd>
          {count(featureCount - drawn)}
          {unlocatedCount > 0 && !failed && ` (${words.dropped_why})`}
        </dd>
      </div>
      {newestAsOf !== null && (
        <div>
          <dt>{words.newest}</dt>
          <dd>
            <Age moment={newestAsOf} cadenceHours={cadenceHours} />
          </dd>
        </div>
      )}
      {oldestAsOf !== null && (
        <div>
          <dt>{words.oldest}</dt>
          <dd>
            <Age moment={oldestAsOf} cadenceHours={cadenceHours} />
          </dd>
        </div>
      )}
    </dl>
  )
}
