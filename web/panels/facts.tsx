import {
  type DescribedProperty,
  describedProperties,
} from '../../geo/layers/described_properties.ts'
import { everyProperty } from '../../geo/layers/every_property.ts'
import { writeProperty } from '../../geo/layers/write_property.ts'
import type { Feature, ShapedFeature } from '../state/api/feature.ts'
import type { Definition } from '../state/definitions.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { detailsWords } from './details_words.ts'
import { PositionFact } from './position_fact.tsx'
import { PropertyValue } from './property_value.tsx'

interface FactsProps {
  readonly definition: Definition
  readonly feature: ShapedFeature
}

/** The layer's own properties, the unknown ones named together below. */
export function Facts({ definition, feature }: FactsProps) {
  const language = useLanguage()
  const words = useWords(detailsWords)
  const described = describedProperties(
    { ...definition.properties, unit_code: everyProperty.unit_code },
    feature.properties,
    language,
  ).filter(({ property, name }) => property.kind !== 'statements' && !isItself(name, feature))
  const isKnown = ({ property, name, value, precision }: DescribedProperty) =>
    writeProperty(property, name, value, language, precision) !== null
  const unknown = described.filter((each) => !isKnown(each))
  return (
    <section className="facts" aria-label={words.facts}>
      <dl>
        <PositionFact feature={feature} />
        {described.filter(isKnown).map((each) => (
          <div key={each.name} data-long={isLong(each)}>
            <dt>{each.property.label[language]}</dt>
            <dd>
              <PropertyValue described={each} />
            </dd>
          </div>
        ))}
      </dl>
      {unknown.length > 0 && (
        <p className="facts_unknown">
          <span>{words.unknown}:</span>{' '}
          {unknown.map(({ property }) => property.label[language].toLowerCase()).join(', ')}.
        </p>
      )}
    </section>
  )
}

const lettersBesideLabel = 26

/** Whether a value needs a line of its own. */
function isLong({ property, value }: DescribedProperty): boolean {
  if (property.kind === 'links' || property.kind === 'words') {
    return Array.isArray(value) && value.length > 1
  }
  return property.kind === 'text' && typeof value === 'string' && value.length > lettersBesideLabel
}

/** A unit lies in itself: that needs no saying. */
function isItself(name: string, { id, properties }: Feature): boolean {
  return name === 'unit_code' && properties.unit_code === id
}
