import type { FormField } from './form_field.ts'

export type Group = 'own' | 'place' | 'validity' | 'note' | 'rights' | 'source' | 'filled'

const groups: readonly Group[] = [
  ...(['own', 'place', 'validity', 'note', 'rights', 'source', 'filled'] as const),
]

/** Those of every layer; what is a layer's own stands first, with the name. */
const groupOf: Readonly<Record<string, Group>> = {
  unit_code: 'place',
  accuracy_m: 'place',
  valid_from: 'validity',
  valid_to: 'validity',
  note_vi: 'note',
  note_en: 'note',
  owning_unit: 'rights',
  marking: 'rights',
  source: 'source',
  source_url: 'source',
  as_of: 'source',
  confidence: 'source',
}

const groupFor = ({ name, filled }: FormField): Group =>
  filled ? 'filled' : (groupOf[name] ?? 'own')

const isName = ({ name }: FormField) => name === 'name_vi' || name === 'name_en'

/**
 * A form in parts, in the order in which one thinks of them: what it is first, who says so last, and
 * after all what the server fills in where nobody does.
 *
 * @param namesItself whether the name comes of the layer's other fields, and so after them.
 */
export function groupFields(fields: readonly FormField[], namesItself = false) {
  const names = fields.filter(isName)
  const others = fields.filter((field) => !isName(field))
  const inOrder = namesItself ? [...others, ...names] : [...names, ...others]
  return groups
    .map((group) => ({
      group,
      fields: inOrder.filter((field) => groupFor(field) === group),
    }))
    .filter((part) => part.fields.length > 0)
}
