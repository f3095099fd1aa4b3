import type { Evacuation, ShelterSite } from '../../geo/evacuation/evacuation.ts'
import { placesAt, sentTo } from '../../geo/evacuation/sum_evacuation.ts'
import { whyNot } from '../../geo/evacuation/vocabulary.ts'
import { fill } from '../../geo/fill.ts'
import { shelterKind, shelterMode } from '../../geo/layers/shelters/vocabulary.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { wordFor } from '../../geo/words.ts'
import { CheckBox } from '../kit/check_box.tsx'
import { Meter } from '../kit/meter.tsx'
import { decide, type PlannedEvacuation } from '../state/evacuation.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { evacuationWords } from './evacuation_words.ts'
import { inOrder, nameOf } from './names.ts'

interface ShelterListProps {
  readonly planned: PlannedEvacuation
  readonly evacuation: Evacuation
}

/** The shelters with how full each is; one may be left out, to see where its people would go. */
export function ShelterList({ planned, evacuation }: ShelterListProps) {
  const language = useLanguage()
  const words = useWords(evacuationWords)
  // One that is supposed has a place of its own below.
  const shelters = inOrder(
    evacuation.shelters.filter(({ kind }) => kind !== null),
    language,
  )
  return (
    <section>
      <h3 className="part_head">{words.shelters}</h3>
      {shelters.length === 0 && <p className="quiet">{words.no_shelters}</p>}
      <ul className="evacuation_list">
        {shelters.map((shelter) => (
          <ShelterRow
            key={shelter.id}
            shelter={shelter}
            taken={sentTo(shelter, evacuation)}
            closed={planned.closed}
          />
        ))}
      </ul>
    </section>
  )
}

interface ShelterRowProps {
  readonly shelter: ShelterSite
  readonly taken: number
  readonly closed: readonly string[]
}

function ShelterRow({ shelter, taken, closed }: ShelterRowProps) {
  const language = useLanguage()
  const words = useWords(evacuationWords)
  const { id, kind, mode, why_not } = shelter
  const name = nameOf(shelter, language)
  const places = placesAt(shelter)
  const mayChoose = why_not === null || why_not === 'closed_here'
  const write = (number: number) => writeNumber(number, language)
  const use = (isUsed: boolean) =>
    decide({ closed: isUsed ? closed.filter((one) => one !== id) : [...closed, id] })
  return (
    <li className="evacuation_shelter">
      {mayChoose ? (
        <CheckBox checked={why_not === null} onChange={use} label={fill(words.use, { name })} />
      ) : (
        <span className="evacuation_barred" aria-hidden="true">
          ×
        </span>
      )}
      <span>
        {name}
        <span className="quiet">
          {why_not === null
            ? [
                ...(kind ? [wordFor(shelterKind, kind, language)] : []),
                ...(mode ? [wordFor(shelterMode, mode, language)] : []),
              ].join(' · ')
            : wordFor(whyNot, why_not, language)}
        </span>
      </span>
      {places > 0 && (
        <span className="evacuation_taken">
          {fill(words.taken, { taken: write(taken), places: write(places) })}
          <Meter value={taken} most={places} />
        </span>
      )}
    </li>
  )
}
