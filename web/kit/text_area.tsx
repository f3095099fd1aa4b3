import { useId } from 'react'

interface TextAreaProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly lengthAtMost: number
  /** How many lines stand there while it is empty; it grows with what is written. */
  readonly lines?: number
}

/** Several lines to type in, with their name above them. */
export function TextArea({ label, value, onChange, lengthAtMost, lines = 3 }: TextAreaProps) {
  const id = useId()
  return (
    <div className="text_field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={lines}
        value={value}
        maxLength={lengthAtMost}
        autoComplete="off"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
