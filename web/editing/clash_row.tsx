import { useId } from 'react'
import { fill } from '../../geo/fill.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { drawingName, type Side, type Version } from './differences.ts'
import { editWords } from './edit_words.ts'
import type { FormField } from './form_field.ts'
import { useSaidControl } from './use_said_control.ts'

interface ClashRowProps {
  readonly name: string
  /** Null for the drawing. */
  readonly field: FormField | null
  readonly versions: Readonly<Record<'held' | Side, Version>>
  readonly chosen: Side | null
  readonly onChoose: (side: Side) => void
}

const sides: readonly Side[] = ['mine', 'theirs']

/** One property in two versions, of which one is to be chosen; what it was before stands below. */
export function ClashRow({ name, field, versions, chosen, onChoose }: ClashRowProps) {
  const language = useLanguage()
  const words = useWords(editWords)
  const id = useId()
  const say = useSaidControl(name === drawingName ? null : field)
  return (
    <fieldset className="clash_row" data-field={name}>
      <legend>{field === null ? words.drawing : field.label[language]}</legend>
      <div className="clash_sides">
        {sides.map((side) => (
          <label key={side} data-chosen={chosen === side}>
            <input
              type="radio"
              name={id}
              checked={chosen === side}
              onChange={() => onChoose(side)}
            />
            <span>
              <b>{words[side]}</b>
              <span className="clash_value">{say(versions[side], name)}</span>
            </span>
          </label>
        ))}
      </div>
      <p className="edit_hint">{fill(words.before, { value: say(versions.held, name) })}</p>
    </fieldset>
  )
}
