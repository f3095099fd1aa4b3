import { useId, useState } from 'react'
import { precisionOfText } from './moment_text.ts'
import { TypedMoment } from './typed_moment.tsx'

interface DayFieldProps {
  readonly label: string
  /** `2026-11-26`, or empty. */
  readonly value: string
  readonly onChange: (value: string) => void
}

const isDay = (text: string) => text === '' || precisionOfText(text) === 'day'

/** A day or none, with its name above it; what is no day is marked once the field is left. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const id = useId()
  const [half, setHalf] = useState('')
  const [left, setLeft] = useState(false)
  return (
    <div className="text_field">
      <label htmlFor={id}>{label}</label>
      <TypedMoment
        id={id}
        label={label}
        precision="day"
        value={half || value}
        aria={{ 'aria-invalid': left && half !== '' }}
        onLeave={() => setLeft(true)}
        onChange={(text) => {
          setLeft(false)
          setHalf(isDay(text) ? '' : text)
          if (isDay(text)) onChange(text)
        }}
      />
    </div>
  )
}
