import { Button } from '../kit/button.tsx'
import { unknownMoment } from '../moments/moment_text.ts'
import { useWords } from '../words/use_words.ts'
import { type Draft, writeField } from './draft.ts'
import { editWords } from './edit_words.ts'

/** Why the source is asked for again, and the way to say that it is the old one. */
export function SameSource({ draft }: { readonly draft: Draft }) {
  const words = useWords(editWords)
  const { held, schema } = draft
  const repeat = () => {
    for (const name of schema.saidWithEveryChange) {
      const before = held.controls[name] ?? ''
      writeField(name, name === 'as_of' && before === '' ? unknownMoment : before)
    }
  }
  return (
    <div className="edit_same">
      <p className="edit_hint">{words.source_help}</p>
      <Button onPress={repeat}>{words.as_before}</Button>
    </div>
  )
}
