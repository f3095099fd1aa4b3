import type { FieldPart } from './field_parts.ts'
import { OneOfControl } from './one_of_control.tsx'
import { useLinkedNames } from './use_linked_names.ts'

/** One feature of another layer, by its name. */
export function LinkControl(part: FieldPart) {
  const { field, value } = part
  const named = useLinkedNames(field.to)
  // Until the names are there, or where it is none that this user may see, the id stands.
  const strange = value === '' || named.some((each) => each.value === value) ? [] : [value]
  const options = [...strange.map((code) => ({ value: code, words: code })), ...named]
  return <OneOfControl {...part} options={options} />
}
