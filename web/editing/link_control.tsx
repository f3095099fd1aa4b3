import { Choice } from '../kit/choice.tsx'
import { useWords } from '../words/use_words.ts'
import { editWords } from './edit_words.ts'
import type { FieldPart } from './field_parts.ts'
import { useLinkedNames } from './use_linked_names.ts'

/** One feature of another layer, by its name. */
export function LinkControl({ id, field, label, value, onChange, aria }: FieldPart) {
  const words = useWords(editWords)
  const named = useLinkedNames(field.to)
  // Until the names are there, or where it is none that this user may see, the id stands.
  const strange = value === '' || named.some((each) => each.value === value) ? [] : [value]
  return (
    <Choice
      {...{ id, label, value, onChange, aria }}
      groups={[
        {
          title: '',
          options: [
            { value: '', words: field.required ? words.choose : words.nothing },
            ...strange.map((code) => ({ value: code, words: code })),
            ...named,
          ],
        },
      ]}
    />
  )
}
