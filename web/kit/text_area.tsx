import { useId } from 'react'

interface TextAreaProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What is to be said of it, as that it is too long; it is to be mended then. */
  readonly wrong: string | null
  /** How many lines stand there while it is empty; it grows with what is written. */
  readonly lines?: number
}

/**
 * Several lines to type in, with their name above them. It takes whatever is pasted into it: a
 * browser that is told of a longest length cuts the end off without a word.
 */
export function TextArea({ label, value, onChange, wrong, lines = 3 }: TextAreaProps) {
  const id = useId()
  return (
    <div className="text_field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={lines}
        value={value}
        autoComplete="off"
        aria-invalid={wrong !== null}
        {...(wrong !== null && { 'aria-describedby': `${id}_wrong` })}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div className="text_field_wrong" id={`${id}_wrong`} role="status">
        {wrong}
      </div>
    </div>
  )
}
