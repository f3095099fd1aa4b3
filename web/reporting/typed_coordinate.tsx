import { type KeyboardEvent, useId, useState } from 'react'
import { readCoordinate } from '../../geo/measures/read_coordinate.ts'
import { unreadableCoordinate } from '../../geo/measures/unreadable_coordinate.ts'
import { Button } from '../kit/button.tsx'
import { useLanguage, useWords } from '../words/use_words.ts'
import { fillIn } from './draft.ts'
import { reportingWords } from './reporting_words.ts'

/** A coordinate in any of the systems that the search reads. */
export function TypedCoordinate() {
  const words = useWords(reportingWords)
  const language = useLanguage()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<keyof typeof unreadableCoordinate | null>(null)
  const take = () => {
    const reading = readCoordinate(typed)
    if (!reading.ok) return setWrong(reading.error)
    const [lon, lat] = reading.value.position
    // How sure it is the digits do not say: the server takes it for pointed at.
    fillIn({ place: { position: [lon, lat], accuracyMetres: null, from: 'typed' } })
    setTyped('')
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
          aria-invalid={wrong !== null}
          {...(wrong !== null && { 'aria-describedby': `${id}_problem` })}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setWrong(null)
          }}
          onKeyDown={entered}
        />
        <Button onPress={take} disabled={typed.trim() === ''}>
          {words.take}
        </Button>
      </div>
      {wrong !== null && (
        <p className="report_problem" id={`${id}_problem`}>
          {unreadableCoordinate[wrong][language]}
        </p>
      )}
    </div>
  )
}
