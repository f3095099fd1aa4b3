import { type AriaAttributes, useRef, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import type { AsOfPrecision } from '../../geo/provenance.ts'
import type { Language } from '../../geo/words.ts'
import { IconButton } from '../kit/icon_button.tsx'
import { useLanguage, useWords } from '../words/use_words.ts'
import { beginOf, precisionOfText } from './moment_text.ts'
import { momentWords } from './moment_words.ts'
import { readMoment } from './read_moment.ts'
import './typed_moment.css'

interface TypedMomentProps {
  readonly id: string
  /** Of the field, in the language of the screen. */
  readonly label: string
  /** As the API takes it, or what is typed and is no moment yet. */
  readonly value: string
  readonly onChange: (value: string) => void
  /** The field is left. */
  readonly onLeave?: () => void
  readonly aria?: AriaAttributes
  readonly precision: AsOfPrecision
  /** Of the line that is typed in. */
  readonly className?: string
}

/** The browser's own calendars; a year is sooner typed. */
const calendars = { year: null, month: 'month', day: 'date', minute: 'datetime-local' } as const

/**
 * A moment, typed as this screen writes it. The browser's own control would write it as the browser
 * does, where 05/01 may be a day in May; only its calendar is borrowed, for who would rather choose.
 */
export function TypedMoment({
  id,
  label,
  value,
  onChange,
  onLeave,
  aria,
  precision,
  className,
}: TypedMomentProps) {
  const language = useLanguage()
  const words = useWords(momentWords)
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: string } | null>(null)
  const calendar = useRef<HTMLInputElement>(null)
  const type = calendars[precision]
  return (
    <span className="typed_moment">
      <input
        {...{ id, ...aria }}
        className={className}
        // Under the hand it stays as it was typed.
        value={typed?.value === value ? typed.text : written(value, language)}
        placeholder={words[`type_${precision}`]}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          const text = event.currentTarget.value
          // What is no moment yet is kept as it is: nobody loses what they typed.
          const read = readMoment(text, language) ?? text
          setTyped({ text, value: read })
          onChange(read)
        }}
        onBlur={() => {
          setTyped(null)
          onLeave?.()
        }}
      />
      {type !== null && (
        <>
          <input
            ref={calendar}
            className="typed_moment_calendar"
            type={type}
            tabIndex={-1}
            aria-hidden="true"
            value={precisionOfText(value) === precision ? value : ''}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          <IconButton
            small
            icon="calendar"
            label={fill(words.calendar, { label })}
            onPress={() => calendar.current?.showPicker()}
          />
        </>
      )}
    </span>
  )
}

function written(value: string, language: Language): string {
  const precision = precisionOfText(value)
  return precision === undefined ? value : writeDate(beginOf(value), language, precision)
}
