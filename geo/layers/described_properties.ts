import { asOfPrecision } from '../provenance.ts'
import type { Language } from '../words.ts'
import type { Property } from './define_layer.ts'

export type Properties = Readonly<Record<string, Property>>
export type Values = Readonly<Record<string, unknown>>

export interface DescribedProperty {
  readonly name: string
  readonly property: Property
  readonly value: unknown
  /** Of an instant, where the layer says it in a column of its own. */
  readonly precision: unknown
}

/**
 * A feature's properties in the order of the definition, as a reader wants them: of a pair in two
 * languages only the one that is read; how exact a moment is known goes with the moment.
 */
export function describedProperties(
  properties: Properties,
  values: Values,
  language: Language,
): readonly DescribedProperty[] {
  return Object.entries(properties).flatMap(([name, property]) => {
    const said = nameInLanguage(name, properties, language) !== name
    return said || isPrecision(property)
      ? []
      : [
          {
            name,
            property,
            value: propertyValue(name, values),
            precision: precisionOf(name, values),
          },
        ]
  })
}

/** Of a property that stands in two languages the name of the one for the reader; else the same. */
export function nameInLanguage(name: string, properties: Properties, language: Language): string {
  const wanted = name.replace(/_(vi|en)$/, `_${language}`)
  return wanted in properties ? wanted : name
}

/** A property's value; of one in two languages the other's where its own is empty. */
export function propertyValue(name: string, values: Values): unknown {
  return values[name] ?? values[otherLanguageName(name)]
}

/** How exactly a moment is known, where the layer says so. */
export function precisionOf(name: string, values: Values): unknown {
  return values[name === 'as_of' ? 'as_of_precision' : `${name.replace(/_at$/, '')}_precision`]
}

function isPrecision(property: Property): boolean {
  return property.kind === 'word' && property.words === asOfPrecision
}

function otherLanguageName(name: string): string {
  if (name.endsWith('_vi')) return name.replace(/_vi$/, '_en')
  return name.replace(/_en$/, '_vi')
}
