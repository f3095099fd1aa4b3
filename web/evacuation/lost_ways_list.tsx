import type { Evacuation, LostWays } from '../../geo/evacuation/evacuation.ts'
import { whyLost } from '../../geo/evacuation/vocabulary.ts'
import { fill } from '../../geo/fill.ts'
import { writeLength } from '../../geo/measures/write_length.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { wordFor } from '../../geo/words.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { nameById } from './names.ts'
import { roadWords } from './road_words.ts'
import { wayLength } from './way_length.ts'

/** What the closed roads change: who loses which shelter, and what is next best for them. */
export function LostWaysList({ evacuation }: { readonly evacuation: Evacuation }) {
  const words = useWords(roadWords)
  if (!evacuation.roads.some(({ why_not }) => why_not !== null)) return null
  return (
    <section className="evacuation_lost" aria-label={words.lost} aria-live="polite">
      <h3 className="part_head">{words.lost}</h3>
      <p className="quiet">
        {evacuation.lost_ways.length === 0 ? words.lost_nothing : words.lost_against}
      </p>
      <ul className="evacuation_list">
        {evacuation.lost_ways.map((one) => (
          <LostRow key={one.origin} one={one} evacuation={evacuation} />
        ))}
      </ul>
    </section>
  )
}

interface LostRowProps {
  readonly one: LostWays
  readonly evacuation: Evacuation
}

function LostRow({ one, evacuation: { origins, shelters } }: LostRowProps) {
  const language = useLanguage()
  const words = useWords(roadWords)
  const said = ({ shelter, people }: { readonly shelter: string; readonly people: number }) => ({
    ...{ shelter: nameById(shelters, shelter, language), number: writeNumber(people, language) },
  })
  const next = one.gained.map((to) =>
    fill(words.next_one, { ...said(to), way: wayLength(to, language) }),
  )
  return (
    <li>
      <p className="evacuation_lost_name">{nameById(origins, one.origin, language)}</p>
      {one.lost.map((from) => (
        <p key={from.shelter} className="evacuation_short">
          {fill(words.loses, { ...said(from), why: wordFor(whyLost, from.why, language) })}
        </p>
      ))}
      {one.farther.map((to) => (
        <p key={to.shelter}>
          {fill(words.farther, { ...said(to), metres: writeLength(to.metres, language) })}
        </p>
      ))}
      {next.length > 0 && <p>{fill(words.next_best, { list: next.join('; ') })}</p>}
      {one.unplaced > 0 && (
        <p className="evacuation_short">
          {fill(words.none_left, { number: writeNumber(one.unplaced, language) })}
        </p>
      )}
    </li>
  )
}
