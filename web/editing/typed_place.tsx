import { type KeyboardEvent, useId, useState } from 'react'
import type { Position } from '../../geo/measures/position.ts'
import { readCoordinate } from '../../geo/measures/read_coordinate.ts'
import { unreadableCoordinate } from '../../geo/measures/unreadable_coordinate.ts'
import { Button } from '../kit/button.tsx'
import { mapHandle } from '../state/map_handle.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { drawWords } from './draw_words.ts'

/** A place typed in any of the systems that the search reads. */
export function TypedPlace({ onPlace }: { readonly onPlace: (position: Position) => void }) {
  const language = useLanguage()
  const words = useWords(drawWords)
  const id = useId()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<keyof typeof unreadableCoordinate | null>(null)
  const place = () => {
    const reading = readCoordinate(typed)
    if (!reading.ok) {
      setWrong(reading.error)
      return
    }
    const [lon, lat] = reading.value.position
    onPlace([lon, lat])
    // Who has typed a place wants to see it.
    mapHandle.current?.goTo({ lon, lat }, 'ease')
    setTyped('')
    setWrong(null)
  }
  const entered = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    // It would send the form.
    event.preventDefault()
    place()
  }
  return (
    <div className="edit_field">
      <label htmlFor={id}>{words.typed}</label>
      <div className="edit_typed">
        <input
          id={id}
          className="edit_control"
          value={typed}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={wrong !== null}
          aria-describedby={`${id}_hint`}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setWrong(null)
          }}
          onKeyDown={entered}
        />
        <Button onPress={place} disabled={typed.trim() === ''}>
          {words.set}
        </Button>
      </div>
      <p id={`${id}_hint`} className={wrong === null ? 'edit_hint' : 'edit_problem'}>
        {wrong === null ? words.typed_hint : unreadableCoordinate[wrong][language]}
      </p>
    </div>
  )
}
