import { type ReactNode, type Ref, useId } from 'react'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What the browser may fill in by itself: the word of HTML. */
  readonly autoComplete: string
  readonly type?: 'text' | 'password'
  /** Which keys a screen keyboard shows. */
  readonly inputMode?: 'text' | 'numeric'
  readonly inputRef?: Ref<HTMLInputElement>
  readonly autoFocus?: boolean
  /** What stands below it, and belongs to it. */
  readonly hint?: ReactNode
  /** Whether what is in it is to be mended; what is wrong stands in an element of this id. */
  readonly wrongBecause?: string | undefined
  readonly lengthAtMost?: number
}

/** A line to type in, with its name above it. */
export function TextField({
  label,
  value,
  onChange,
  autoComplete,
  type = 'text',
  inputMode = 'text',
  inputRef,
  autoFocus = false,
  hint,
  wrongBecause,
  lengthAtMost,
}: TextFieldProps) {
  const id = useId()
  const described = [wrongBecause, hint ? `${id}_hint` : undefined].filter(Boolean).join(' ')
  return (
    <div className="text_field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={inputRef}
        type={type}
        inputMode={inputMode}
        value={value}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: only where a form is all that the person came for.
        autoFocus={autoFocus}
        maxLength={lengthAtMost}
        aria-invalid={wrongBecause !== undefined}
        {...(described !== '' && { 'aria-describedby': described })}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hint && (
        <div className="text_field_hint" id={`${id}_hint`}>
          {hint}
        </div>
      )}
    </div>
  )
}
