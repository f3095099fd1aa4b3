import { type KeyboardEvent, useId, useState } from 'react'
import { readCoordinate } from '../../geo/measures/read_coordinate.ts'
import { unreadableCoordinate } from '../../geo/measures/unreadable_coordinate.ts'
import { Button } from '../kit/button.tsx'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { fillIn, writing } from './draft.ts'
import { reportingWords } from './reporting_words.ts'

/** A coordinate in any of the systems that the search reads. */
export function TypedCoordinate() {
  const words = useWords(reportingWords)
  const language = useLanguage()
  const id = useId()
  // A part of the report: it is kept with it, and not sent past.
  const typed = useStore(writing, (state) => state.draft?.form.typedPlace ?? '')
  const [wrong, setWrong] = useState<keyof typeof unreadableCoordinate | null>(null)
  // What was wrong with one report is not said of the next, whose field is empty.
  const isWrong = wrong !== null && typed !== ''
  const take = () => {
    const reading = readCoordinate(typed)
    if (!reading.ok) return setWrong(reading.error)
    const [lon, lat] = reading.value.position
    // How sure it is the digits do not say: the server takes it for pointed at.
    const place = { position: [lon, lat], accuracyMetres: null, from: 'typed' } as const
    fillIn({ place, typedPlace: '' })
    setWrong(null)
  }
  const entered = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    // It would send the report.
    event.preventDefault()
    take()
  }
  return (
    <div className="report_field">
      <label htmlFor={id}>{words.typed}</label>
      <div className="report_row">
        <input
          id={id}
          value={typed}
          placeholder={words.typed_hint}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={isWrong}
          {...(isWrong && { 'aria-describedby': `${id}_problem` })}
          onChange={(event) => {
            fillIn({ typedPlace: event.currentTarget.value })
            setWrong(null)
          }}
          onKeyDown={entered}
        />
        <Button onPress={take} disabled={typed.trim() === ''}>
          {words.take}
        </Button>
      </div>
      {isWrong && (
        <p className="report_problem" id={`${id}_problem`}>
          {unreadableCoordinate[wrong][language]}
        </p>
      )}
    </div>
  )
}
