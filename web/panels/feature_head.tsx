import { keepNamesWhole } from '../../geo/names/keep_names_whole.ts'
import { confidence } from '../../geo/provenance.ts'
import { classOf } from '../../geo/symbols/class_of.ts'
import { wordFor } from '../../geo/words.ts'
import { EditButtons } from '../editing/edit_buttons.tsx'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { SymbolKey } from '../legend/symbol_key.tsx'
import type { Feature } from '../state/api/feature.ts'
import type { Definition } from '../state/definitions.ts'
import { goToFeature } from '../state/go_to.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { detailsWords } from './details_words.ts'
import { featureName } from './feature_name.ts'

interface FeatureHeadProps {
  readonly definition: Definition
  readonly feature: Feature
}

/** The database's own random ids are nothing that anybody reads out. */
const isMadeUp = (id: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)

/** What it is, how sure that is, its name and the sentence that would be read out about it. */
export function FeatureHead({ definition, feature }: FeatureHeadProps) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  const { classes, title } = definition
  const entry = classes.length > 0 ? classOf(classes, feature.properties) : null
  const sure = String(feature.properties.confidence ?? 'sure')
  const chip = entry && classes.length > 1 ? entry.label[language] : title[language]
  return (
    <header className="feature_head">
      <p className="chips">
        <span className="chip">
          {entry && <SymbolKey symbol={entry.symbol} />}
          {chip}
        </span>
        {sure !== 'sure' && (
          <span className="chip chip_unsure" data-confidence={sure}>
            {wordFor(confidence, sure, language)}
          </span>
        )}
      </p>
      <h2>{keepNamesWhole(featureName(feature, language))}</h2>
      <p className="feature_kind">
        {[chip === title[language] ? '' : title[language], isMadeUp(feature.id) ? '' : feature.id]
          .filter((part) => part !== '')
          .map((part, at) => (
            <span key={part} className={part === feature.id ? 'code' : undefined}>
              {at > 0 && ' · '}
              {part}
            </span>
          ))}
      </p>
      <p className="briefing">
        {keepNamesWhole(definition.briefing(feature.properties, language))}
      </p>
      <div className="feature_buttons">
        {feature.bounds && (
          <Button onPress={() => goToFeature(definition.id, feature)}>
            <Icon name="locate" size={14} />
            {words.go_there}
          </Button>
        )}
        <EditButtons definition={definition} feature={feature} />
      </div>
    </header>
  )
}
