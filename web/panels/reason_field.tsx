import { TextField } from '../kit/text_field.tsx'
import { useWords } from '../words/use_words.ts'
import { reasonWords } from './reason_words.ts'

/** As the API takes it. */
const longestReason = 500

interface ReasonFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Asks why something is done to an incident: it goes to the running log with the deed. */
export function ReasonField({ value, onChange }: ReasonFieldProps) {
  const words = useWords(reasonWords)
  return (
    <TextField
      label={words.reason}
      value={value}
      onChange={onChange}
      autoComplete="off"
      autoFocus
      lengthAtMost={longestReason}
    />
  )
}
