import type { LayerId } from '../../geo/layers/catalogue.ts'
import { classOf } from '../../geo/symbols/class_of.ts'
import { SymbolKey } from '../legend/symbol_key.tsx'
import type { Feature } from '../state/api/feature.ts'
import { definitionOf } from '../state/definitions.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage } from '../words/use_words.ts'
import { featureName } from './feature_name.ts'

interface FeatureRowsProps {
  readonly layer: LayerId
  readonly features: readonly Feature[]
}

/** Features by name, each of which a press selects; a bare figure or word by its sentence. */
export function FeatureRows({ layer, features }: FeatureRowsProps) {
  const language = useLanguage()
  const { classes, geometry, briefing } = definitionOf(layer)
  return (
    <ul className="feature_rows">
      {features.map((feature) => (
        <li key={feature.id}>
          <button type="button" onClick={() => selectFeature({ layer, id: feature.id })}>
            {classes.length > 0 && (
              <SymbolKey symbol={classOf(classes, feature.properties).symbol} />
            )}
            <span>
              {geometry === 'none'
                ? briefing(feature.properties, language)
                : featureName(feature, language)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
