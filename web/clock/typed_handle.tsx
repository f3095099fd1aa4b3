import { useId, useState } from 'react'
import { beginOf, momentText, precisionOfText } from '../moments/moment_text.ts'
import { TypedMoment } from '../moments/typed_moment.tsx'
import { useWords } from '../words/use_words.ts'
import { clockWords } from './clock_words.ts'

interface TypedHandleProps {
  readonly label: string
  /** In milliseconds since 1970; null is now. */
  readonly at: number | null
  /** Takes a moment before the present. */
  readonly onChange: (at: number) => void
}

/** The moment of a handle, typed; what is none, or lies ahead, is kept and marked once the field is left. */
export function TypedHandle({ label, at, onChange }: TypedHandleProps) {
  const words = useWords(clockWords)
  const id = useId()
  const [half, setHalf] = useState<string | null>(null)
  const [left, setLeft] = useState(false)
  const value = at === null ? '' : momentText(new Date(at).toISOString(), 'minute')
  const isWrong = left && half !== null && half !== ''
  return (
    <span className="typed_handle">
      <label htmlFor={id}>{label}</label>
      <TypedMoment
        id={id}
        label={label}
        precision="minute"
        value={half ?? value}
        aria={{ 'aria-invalid': isWrong, 'aria-describedby': `${id}_wrong` }}
        onLeave={() => setLeft(true)}
        onChange={(text) => {
          setLeft(false)
          const moment = Date.parse(beginOf(text))
          const isRead = precisionOfText(text) === 'minute' && moment <= Date.now()
          setHalf(isRead ? null : text)
          if (isRead) onChange(moment)
        }}
      />
      <span id={`${id}_wrong`} className="typed_handle_wrong" role="alert">
        {isWrong && words.not_a_moment}
      </span>
    </span>
  )
}
