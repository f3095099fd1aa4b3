import { useState } from 'react'
import type { AsOfPrecision } from '../../geo/provenance.ts'
import { Choice } from '../kit/choice.tsx'
import { precisionOfText, unknownMoment } from '../moments/moment_text.ts'
import { TypedMoment } from '../moments/typed_moment.tsx'
import { useWords } from '../words/use_words.ts'
import { editWords } from './edit_words.ts'
import type { FieldPart } from './field_parts.ts'

interface MomentControlProps extends FieldPart {
  /** How exact it may be said. */
  readonly exact: readonly AsOfPrecision[]
}

/** A moment no more exact than it is known: how exact it is, and the moment itself. */
export function MomentControl({
  id,
  field,
  label,
  value,
  onChange,
  aria,
  exact,
}: MomentControlProps) {
  const words = useWords(editWords)
  const said = precisionOfText(value)
  const [chosen, setChosen] = useState<AsOfPrecision>('day')
  const precision = said !== undefined && exact.includes(said) ? said : chosen
  const mayBeUnknown = field.kind === 'as_of'
  const change = (code: string) => {
    if (code === unknownMoment) return onChange(unknownMoment)
    const next = exact.find((each) => each === code) ?? 'day'
    setChosen(next)
    // What was said more exactly is kept as far as the new form goes.
    const length = { year: 4, month: 7, day: 10, minute: 16 }[next]
    const kept = value === unknownMoment ? '' : value.slice(0, length)
    onChange(precisionOfText(kept) === next ? kept : '')
  }
  return (
    <div className="edit_moment">
      {value !== unknownMoment && (
        <TypedMoment
          {...{ id, label, value, aria, precision }}
          className="edit_control"
          onChange={(text) => {
            // While it is typed it is no moment yet, and stays one of this kind.
            setChosen(precision)
            onChange(text)
          }}
        />
      )}
      {exact.length > 1 && (
        <Choice
          {...(value === unknownMoment && { id, aria })}
          label={`${words.how_exact}: ${label}`}
          value={value === unknownMoment ? unknownMoment : precision}
          onChange={change}
          groups={[
            {
              title: '',
              options: [
                ...exact.map((code) => ({ value: code, words: words[code] })),
                ...(mayBeUnknown ? [{ value: unknownMoment, words: words.no_date }] : []),
              ],
            },
          ]}
        />
      )}
    </div>
  )
}
