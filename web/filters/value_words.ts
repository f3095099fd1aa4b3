import type { Property } from '../../geo/layers/define_layer.ts'
import { everyProperty } from '../../geo/layers/every_property.ts'
import { valueWords } from '../../geo/layers/value_words.ts'
import type { Language } from '../../geo/words.ts'
import type { Definition } from '../state/definitions.ts'
import { type LinkNames, linkKey } from '../tables/table_row.ts'

/** What the API asks for by features that have no value. */
export const none = '-'

export const propertyOf = ({ properties }: Definition, name: string): Property | undefined =>
  properties[name] ?? (everyProperty as Readonly<Record<string, Property>>)[name]

/** A value as it is read, a link as the name of what it leads to. */
export const filterValueWords = (
  property: Property | undefined,
  value: string,
  language: Language,
  names: LinkNames,
): string =>
  property?.kind === 'link'
    ? (names.get(linkKey(property.to, value)) ?? value)
    : valueWords(property, value, language)
