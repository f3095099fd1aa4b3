import { useId, useState } from 'react'
import { foldDiacritics } from '../../geo/measures/fold_diacritics.ts'
import { CheckBox } from '../kit/check_box.tsx'
import { TextField } from '../kit/text_field.tsx'
import { useWords } from '../words/use_words.ts'
import { chooseWords } from './choose_words.ts'

interface ChooseManyProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly words: string }[]
  readonly chosen: readonly Value[]
  readonly onChange: (chosen: readonly Value[]) => void
  /** What nothing chosen means, as a box of its own; without it something must be chosen. */
  readonly all?: string
  readonly wrong?: string | undefined
}

/** From so many on one looks for a word instead of through the list. */
const searchedFrom = 24
const mostShown = 60

/** Several of a list, by boxes to tick; of a long list those that a word finds, and those chosen. */
export function ChooseMany<Value extends string>(props: ChooseManyProps<Value>) {
  const { label, options, chosen, onChange, all, wrong } = props
  const words = useWords(chooseWords)
  const id = useId()
  const [sought, setSought] = useState('')
  const isLong = options.length > searchedFrom
  const fits = (text: string) => foldDiacritics(text).includes(foldDiacritics(sought.trim()))
  const found = options.filter(({ value, words }) => chosen.includes(value) || fits(words))
  const tick = (value: Value, isOn: boolean) =>
    onChange(isOn ? [...chosen, value] : chosen.filter((one) => one !== value))
  return (
    <fieldset className="choose_many" aria-describedby={wrong === undefined ? undefined : id}>
      <legend>{label}</legend>
      {all !== undefined && (
        <CheckBox checked={chosen.length === 0} onChange={() => onChange([])}>
          {all}
        </CheckBox>
      )}
      {isLong && (
        <TextField label={words.find} value={sought} onChange={setSought} autoComplete="off" />
      )}
      <div className="choose_many_list">
        {found.slice(0, mostShown).map(({ value, words: name }) => (
          <CheckBox
            key={value}
            checked={chosen.includes(value)}
            onChange={(isOn) => tick(value, isOn)}
          >
            {name}
          </CheckBox>
        ))}
      </div>
      {found.length > mostShown && <p className="alert_when">{words.more}</p>}
      {wrong !== undefined && (
        <p id={id} className="choose_wrong" role="alert">
          {wrong}
        </p>
      )}
    </fieldset>
  )
}
