import { fill } from '../../geo/fill.ts'
import { Choice } from '../kit/choice.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import { useWords } from '../words/use_words.ts'
import { editWords } from './edit_words.ts'
import type { FieldPart } from './field_parts.ts'
import { useLinkedNames } from './use_linked_names.ts'

/** Several features of another layer: those chosen, each to be taken away, and one more to choose. */
export function LinksControl({
  id,
  field,
  label,
  value,
  onChange,
  aria,
}: FieldPart<readonly string[]>) {
  const words = useWords(editWords)
  const named = useLinkedNames(field.to)
  const nameOf = (code: string) => named.find((each) => each.value === code)?.words ?? code
  return (
    <div className="edit_links">
      {value.length > 0 && (
        <ul aria-label={label}>
          {value.map((code) => (
            <li key={code}>
              {nameOf(code)}
              <IconButton
                small
                icon="close"
                label={fill(words.drop_link, { name: nameOf(code) })}
                onPress={() => onChange(value.filter((other) => other !== code))}
              />
            </li>
          ))}
        </ul>
      )}
      <Choice
        {...{ id, label, aria }}
        value=""
        onChange={(code) => code !== '' && onChange([...value, code])}
        groups={[
          {
            title: '',
            options: [
              { value: '', words: words.add_link },
              ...named.filter((each) => !value.includes(each.value)),
            ],
          },
        ]}
      />
    </div>
  )
}
