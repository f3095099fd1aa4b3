import type { UnitExposure } from '../../geo/exposure/exposure.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import type { Language } from '../../geo/words.ts'
import { definitions } from '../state/definitions.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { exposureWords } from './exposure_words.ts'

/** How many places of each kind lie inside, in the words of their layers. */
export function FeatureCounts({ features }: { readonly features: UnitExposure['features'] }) {
  const language = useLanguage()
  const words = useWords(exposureWords)
  const rows = Object.entries(features).flatMap(([layer, classes]) =>
    Object.entries(classes).map(([name, count]) => ({
      ...{ key: `${layer}/${name}`, count, said: nameOf(layer, name, language) },
    })),
  )
  if (rows.length === 0) return <p className="quiet">{words.none_placed}</p>
  return (
    <>
      <h4>{words.facilities}</h4>
      <ul className="exposure_list">
        {rows.map(({ key, count, said }) => (
          <li key={key}>
            <span>{said}</span>
            <strong>{writeNumber(count, language)}</strong>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The word of a class, wherever the layer says it; of a layer without one, what a feature of it is called. */
function nameOf(layer: string, name: string, language: Language): string {
  const definition = definitions.find(({ id }) => id === layer)
  if (definition === undefined) return name
  for (const property of Object.values(definition.properties)) {
    const label = property.kind === 'word' ? property.words[name] : undefined
    if (label) return label[language]
  }
  const { singular } = definition
  return singular[language].charAt(0).toUpperCase() + singular[language].slice(1)
}
