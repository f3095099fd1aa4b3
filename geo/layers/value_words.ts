import type { Language } from '../words.ts'
import type { Property } from './define_layer.ts'

/** The values that a property may have, in their order, where they are few and known. */
export function knownValues(property: Property | undefined): readonly string[] {
  if (property?.kind === 'word') return Object.keys(property.words)
  if (property?.kind === 'integer') return Object.keys(property.called ?? {})
  return []
}

/** A value as it is read where features are counted by it; a word that nobody knows as its code. */
export function valueWords(
  property: Property | undefined,
  value: string,
  language: Language,
): string {
  if (property?.kind === 'word') return property.words[value]?.[language] ?? value
  if (property?.kind !== 'integer') return value
  const called = property.called?.[Number(value)]?.[language]
  return called === undefined ? value : `${value} · ${called}`
}
