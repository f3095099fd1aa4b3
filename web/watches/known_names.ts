import type { LayerId } from '../../geo/layers/catalogue.ts'
import type { NameOf } from '../../geo/watches/say_question.ts'
import { featureName } from '../panels/feature_name.ts'
import { useFeaturesNow } from '../state/api/queries.ts'
import { textFrom } from '../state/api/read_json.ts'
import { useLanguage } from '../words/use_words.ts'

/** What can be chosen of a layer: what stands now, by name; a unit by its code. */
export function useChoices(layer: 'units' | 'gauges') {
  const language = useLanguage()
  const { data } = useFeaturesNow(layer satisfies LayerId)
  return (data ?? [])
    .filter(({ properties }) => properties.valid_to === null)
    .map((feature) => ({
      value: layer === 'units' ? (textFrom(feature.properties.code) ?? feature.id) : feature.id,
      words: featureName(feature, language),
    }))
    .sort((one, other) => one.words.localeCompare(other.words, language))
}

type Choices = ReturnType<typeof useChoices>

/** Names as the sentence of a question says them. */
export const nameFrom =
  (units: Choices, gauges: Choices): NameOf =>
  (layer, id) =>
    (layer === 'units' ? units : gauges).find(({ value }) => value === id)?.words ?? id
