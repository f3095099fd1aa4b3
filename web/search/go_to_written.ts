import { fill } from '../../geo/fill.ts'
import { formatPosition } from '../../geo/measures/format_position.ts'
import type { Position } from '../../geo/measures/position.ts'
import { readCoordinate } from '../../geo/measures/read_coordinate.ts'
import { unreadableCoordinate } from '../../geo/measures/unreadable_coordinate.ts'
import { announce } from '../state/announce.ts'
import { goToPosition } from '../state/go_to.ts'
import { notify } from '../state/notices.ts'
import { screen } from '../state/screen.ts'
import { searchWords } from './search_words.ts'

/** Goes to the place that a pasted text names; says what is wrong with a coordinate, passes over other text. */
export function goToWritten(text: string): void {
  const reading = readCoordinate(text)
  if (reading.ok) goAndSay(reading.value.position)
  else if (reading.error !== 'not_a_coordinate') notify(unreadableCoordinate[reading.error], 'warn')
}

/** Goes to a position and tells a screen reader so. */
export function goAndSay(position: Position): void {
  const { language, positionSystem } = screen.get()
  goToPosition(position)
  const written = formatPosition(position, positionSystem, language)
  if (written.ok) {
    announce(fill(searchWords.arrived[language], { position: written.value }))
  }
}
