import { CheckBox } from '../kit/check_box.tsx'
import { useLanguage, useWords } from '../words/use_words.ts'
import { editWords } from './edit_words.ts'
import type { FieldPart } from './field_parts.ts'
import { OneOfControl } from './one_of_control.tsx'

/** One of a closed list of words. */
export function WordControl(part: FieldPart) {
  const { field, value } = part
  const language = useLanguage()
  const known = Object.entries(field.words).map(([code, word]) => ({
    value: code,
    words: word[language],
  }))
  // A word that the list does not have is shown as it is, never changed by being shown.
  const strange = value === '' || value in field.words ? [] : [{ value, words: value }]
  return <OneOfControl {...part} options={[...known, ...strange]} />
}

/** Yes, no, or not said: a box to tick could not tell the last two apart. */
export function TruthControl(part: FieldPart) {
  const words = useWords(editWords)
  const options = [
    { value: 'yes', words: words.yes },
    { value: 'no', words: words.no },
  ]
  return <OneOfControl {...part} options={options} />
}

/** Several of a closed list of words. */
export function WordsControl({ id, field, value, onChange }: FieldPart<readonly string[]>) {
  const language = useLanguage()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would want its legend inside; the name stands above already.
    <div className="edit_boxes" role="group" id={id} aria-labelledby={`${id}_label`}>
      {Object.entries(field.words).map(([code, word]) => (
        <CheckBox
          key={code}
          checked={value.includes(code)}
          onChange={(checked) =>
            onChange(checked ? [...value, code] : value.filter((other) => other !== code))
          }
        >
          {word[language]}
        </CheckBox>
      ))}
    </div>
  )
}
