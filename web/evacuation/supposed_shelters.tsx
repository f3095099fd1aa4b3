import type { Evacuation } from '../../geo/evacuation/evacuation.ts'
import { sentTo, sumEvacuation } from '../../geo/evacuation/sum_evacuation.ts'
import { fill } from '../../geo/fill.ts'
import { greatestCapacity } from '../../geo/layers/shelters/vocabulary.ts'
import { writeLength } from '../../geo/measures/write_length.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { Button } from '../kit/button.tsx'
import { CountField } from '../kit/count_field.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import { useEvacuation } from '../state/api/evacuation.ts'
import {
  decide,
  type PlannedEvacuation,
  type SupposedShelter,
  evacuation as store,
} from '../state/evacuation.ts'
import { pickingPlace } from '../state/picking_place.ts'
import { screen } from '../state/screen.ts'
import { isNarrow } from '../state/select_feature.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { evacuationWords } from './evacuation_words.ts'

/** As a school has in its halls. */
const usualPlaces = 100
const mostSupposed = 20

interface SupposedSheltersProps {
  readonly planned: PlannedEvacuation
  readonly evacuation: Evacuation
}

/** One more shelter at a place of the map: what it would change, beside how it is without. */
export function SupposedShelters({ planned, evacuation }: SupposedSheltersProps) {
  const words = useWords(evacuationWords)
  const { added } = planned
  return (
    <section className="evacuation_supposed">
      {added.map((shelter) => (
        <SupposedRow key={shelter.id} {...{ shelter, planned, evacuation }} />
      ))}
      {added.length > 0 && <Gain planned={planned} evacuation={evacuation} />}
      {added.length < mostSupposed && <Button onPress={askPlace}>{words.suppose}</Button>}
    </section>
  )
}

/** The panel of a phone gives way to the map, until a place is pressed there. */
function askPlace(): void {
  const leave = () => {
    pickingPlace.set({ asked: null })
    if (isNarrow()) screen.set({ sheet: 'details' })
  }
  pickingPlace.set({
    asked: {
      title: evacuationWords.suppose_title,
      leave,
      take: (position) => {
        const added = store.get().planned?.added ?? []
        const id = `added_${1 + Math.max(0, ...added.map((one) => Number(one.id.slice(6))))}`
        decide({ added: [...added, { id, position, capacity_people: usualPlaces }] })
        leave()
      },
    },
  })
  screen.set({ tool: 'none', sheet: null })
}

function SupposedRow({
  shelter,
  planned,
  evacuation,
}: SupposedSheltersProps & { readonly shelter: SupposedShelter }) {
  const language = useLanguage()
  const words = useWords(evacuationWords)
  const { id, capacity_people } = shelter
  const found = evacuation.shelters.find((one) => one.id === id)
  const others = planned.added.filter((one) => one.id !== id)
  return (
    <div className="evacuation_supposed_row">
      <span>
        {words.supposed}
        {found && (
          <span className="quiet">
            {fill(words.taken, {
              taken: writeNumber(sentTo(found, evacuation), language),
              places: writeNumber(capacity_people, language),
            })}
          </span>
        )}
      </span>
      <CountField
        count={capacity_people}
        most={greatestCapacity}
        label={words.supposed_places}
        onChange={(places) =>
          decide({
            added: planned.added.map((one) =>
              one.id === id ? { ...one, capacity_people: places } : one,
            ),
          })
        }
      />
      <IconButton icon="trash" label={words.drop} onPress={() => decide({ added: others })} />
    </div>
  )
}

/** Against the same without any that is supposed. */
function Gain({ planned, evacuation }: SupposedSheltersProps) {
  const language = useLanguage()
  const words = useWords(evacuationWords)
  const { data: without, isPlaceholderData } = useEvacuation({ ...planned, added: [] })
  if (!without || isPlaceholderData) return null
  const [now, before] = [sumEvacuation(evacuation), sumEvacuation(without)]
  const metres = now.person_metres - before.person_metres
  const sign = metres < 0 ? '−' : '+'
  return (
    <p className="quiet" aria-live="polite">
      {fill(words.supposed_gain, {
        people: writeNumber(now.placed - before.placed, language),
        metres: `${sign}${writeLength(Math.abs(metres), language)}`,
      })}
    </p>
  )
}
