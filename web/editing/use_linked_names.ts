import type { LayerId } from '../../geo/layers/catalogue.ts'
import { featureName } from '../panels/feature_name.ts'
import { useFeaturesNow } from '../state/api/queries.ts'
import { useLanguage } from '../words/use_words.ts'

export interface Named {
  readonly value: string
  readonly words: string
}

/** Every feature of a layer by its name, for whoever has to name one. */
export function useLinkedNames(layer: LayerId | null): readonly Named[] {
  const language = useLanguage()
  const { data } = useFeaturesNow(layer)
  return (data ?? [])
    .map((feature) => ({ value: feature.id, words: featureName(feature, language) }))
    .sort((one, other) => one.words.localeCompare(other.words, language))
}
