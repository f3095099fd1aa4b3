import { type Label, type Language, wordFor } from '../../geo/words.ts'
import type { Definition } from '../state/definitions.ts'
import type { Controls, FormField } from './form_field.ts'

/** What the feature of another layer is called; undefined while that is not known. */
export type NameOfLinked = (field: FormField, id: string, language: Language) => string | undefined

/**
 * What a feature is called by its other fields, in each language.
 *
 * @returns null where its layer's features have names of their own, or as long as one of those fields
 *   is empty.
 */
export function proposeName(
  { naming }: Pick<Definition, 'naming'>,
  fields: readonly FormField[],
  controls: Controls,
  nameOfLinked: NameOfLinked,
): Label | null {
  if (naming === undefined) return null
  const written = (['vi', 'en'] as const).map((language) => {
    const words = naming.from.map((name) => {
      const field = fields.find((each) => each.name === name)
      const value = controls[name]
      if (field === undefined || typeof value !== 'string' || value === '') return undefined
      return field.to === null
        ? wordFor(field.words, value, language)
        : nameOfLinked(field, value, language)
    })
    const known = words.filter((word) => word !== undefined)
    return known.length === words.length ? naming.write(known, language) : null
  })
  const [vi, en] = written
  return vi && en ? { vi, en } : null
}
