import { Choice } from '../kit/choice.tsx'
import { useWords } from '../words/use_words.ts'
import { editWords } from './edit_words.ts'
import type { FieldPart } from './field_parts.ts'

interface OneOfControlProps extends FieldPart {
  readonly options: readonly { readonly value: string; readonly words: string }[]
}

/** One of several things, or none: that is the first, and where one is needed says so. */
export function OneOfControl({ field, options, ...shown }: OneOfControlProps) {
  const words = useWords(editWords)
  const none = { value: '', words: field.required ? words.choose : words.nothing }
  return <Choice {...shown} groups={[{ title: '', options: [none, ...options] }]} />
}
