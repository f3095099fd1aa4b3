import { propertyValue } from '../../geo/layers/described_properties.ts'
import { Icon } from '../kit/icon.tsx'
import type { Feature } from '../state/api/feature.ts'
import { textFrom } from '../state/api/read_json.ts'
import type { Definition } from '../state/definitions.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { detailsWords } from './details_words.ts'

interface FeatureNotesProps {
  readonly definition: Definition
  readonly feature: Feature
}

/** What its source or its drawing wants the reader to keep in mind. */
export function FeatureNotes({ definition, feature }: FeatureNotesProps) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  const note = textFrom(propertyValue(`note_${language}`, feature.properties))
  const generalised = isGeneralised(feature)
  const nowhere = definition.geometry !== 'none' && feature.bounds === null
  if (note === null && !generalised && !nowhere) return null
  return (
    <section className="feature_notes" aria-label={words.note}>
      <div>
        {nowhere && (
          <>
            <Icon name="locate" />
            <p>{words.unlocated}</p>
          </>
        )}
        {generalised && (
          <>
            <Icon name="warn" />
            <p>{words.legal_note}</p>
          </>
        )}
        {note !== null && (
          <>
            <Icon name="info" />
            <p>{note}</p>
          </>
        )}
      </div>
    </section>
  )
}

/** Whether the drawing says of itself that it is no survey. */
function isGeneralised({ bounds, properties }: Feature): boolean {
  return (
    bounds !== null && (properties.generalised === true || properties.outline === 'generalised')
  )
}
