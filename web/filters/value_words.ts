import type { Property } from '../../geo/layers/define_layer.ts'
import { everyProperty } from '../../geo/layers/every_property.ts'
import type { Language } from '../../geo/words.ts'
import type { Definition } from '../state/definitions.ts'
import { type LinkNames, linkKey } from '../tables/table_row.ts'

/** What the API asks for by features that have no value. */
export const none = '-'

export const propertyOf = ({ properties }: Definition, name: string): Property | undefined =>
  properties[name] ?? (everyProperty as Readonly<Record<string, Property>>)[name]

/** The values that a property may have, where they are few and known. */
export function knownValues(property: Property | undefined): readonly string[] {
  if (property?.kind === 'word') return Object.keys(property.words)
  if (property?.kind === 'integer') return Object.keys(property.called ?? {})
  return []
}

/** A value as it is read; a word that this screen does not know as its code. */
export function valueWords(
  property: Property | undefined,
  value: string,
  language: Language,
  names: LinkNames,
): string {
  switch (property?.kind) {
    case 'word':
      return property.words[value]?.[language] ?? value
    case 'integer': {
      const called = property.called?.[Number(value)]?.[language]
      return called === undefined ? value : `${value} · ${called}`
    }
    case 'link':
      return names.get(linkKey(property.to, value)) ?? value
    default:
      return value
  }
}
