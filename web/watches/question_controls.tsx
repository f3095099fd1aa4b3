import { useId } from 'react'
import { Choice } from '../kit/choice.tsx'
import { TextField } from '../kit/text_field.tsx'

interface OneOfProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly words: string }[]
  readonly onChange: (value: Value) => void
}

/** One of a short list, under its name. */
export function OneOf<Value extends string>({
  label,
  value,
  options,
  onChange,
}: OneOfProps<Value>) {
  const id = useId()
  return (
    <div className="account_label">
      <label htmlFor={id}>{label}</label>
      <Choice
        id={id}
        label={label}
        value={value}
        onChange={(chosen) => {
          const one = options.find((option) => option.value === chosen)
          if (one) onChange(one.value)
        }}
        groups={[{ title: '', options }]}
      />
    </div>
  )
}

interface NumberFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly wrong: string | undefined
}

/** A number as it is typed, and what is wrong with it. */
export function NumberField({ label, value, onChange, wrong }: NumberFieldProps) {
  const id = useId()
  return (
    <>
      <TextField
        label={label}
        value={value}
        onChange={onChange}
        autoComplete="off"
        inputMode="numeric"
        wrongBecause={wrong === undefined ? undefined : id}
      />
      {wrong !== undefined && (
        <p id={id} className="choose_wrong" role="alert">
          {wrong}
        </p>
      )}
    </>
  )
}
