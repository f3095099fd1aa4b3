import { useRef, useState } from 'react'
import { writeDate } from '../../geo/measures/write_date.ts'
import type { AsOfPrecision } from '../../geo/provenance.ts'
import type { Language } from '../../geo/words.ts'
import { IconButton } from '../kit/icon_button.tsx'
import { fill } from '../words/fill.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { editWords } from './edit_words.ts'
import type { FieldPart } from './field_parts.ts'
import { beginOf, precisionOfText } from './moment_text.ts'
import { readMoment } from './read_moment.ts'

interface TypedMomentProps extends Omit<FieldPart, 'field'> {
  readonly precision: AsOfPrecision
}

/** The browser's own calendars; a year is sooner typed. */
const calendars = { year: null, month: 'month', day: 'date', minute: 'datetime-local' } as const

/**
 * A moment, typed as this screen writes it. The browser's own control would write it as the browser
 * does, where 05/01 may be a day in May; only its calendar is borrowed, for who would rather choose.
 */
export function TypedMoment({ id, label, value, onChange, aria, precision }: TypedMomentProps) {
  const language = useLanguage()
  const words = useWords(editWords)
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: string } | null>(null)
  const calendar = useRef<HTMLInputElement>(null)
  const type = calendars[precision]
  return (
    <span className="edit_date">
      <input
        {...{ id, ...aria }}
        className="edit_control"
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
        onBlur={() => setTyped(null)}
      />
      {type !== null && (
        <>
          <input
            ref={calendar}
            className="edit_calendar"
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
