import { cadenceHoursOf, isFeed } from '../../geo/layers/cadence.ts'
import { Age } from '../age/age.tsx'
import type { Collection } from '../state/api/collection.ts'
import { definitionOf } from '../state/definitions.ts'
import { useWords } from '../words/use_words.ts'
import { legendWords } from './legend_words.ts'

/** Of a layer that is a feed how long ago it was heard of last; of others the options of the layer say it. */
export function LayerAge({ collection }: { readonly collection: Collection | undefined }) {
  const words = useWords(legendWords)
  if (collection === undefined || collection.newestAsOf === null) return null
  const definition = definitionOf(collection.id)
  if (!isFeed(definition)) return null
  return (
    <p className="layer_age">
      {words.newest}:{' '}
      <Age moment={collection.newestAsOf} cadenceHours={cadenceHoursOf(definition)} />
    </p>
  )
}
