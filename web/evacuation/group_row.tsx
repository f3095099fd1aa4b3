import type {
  Choice as Chosen,
  Evacuation,
  Group,
  Origin,
} from '../../geo/evacuation/evacuation.ts'
import { passedOver } from '../../geo/evacuation/vocabulary.ts'
import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { wordFor } from '../../geo/words.ts'
import { CheckBox } from '../kit/check_box.tsx'
import { Choice } from '../kit/choice.tsx'
import { CountField } from '../kit/count_field.tsx'
import { decide } from '../state/evacuation.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { freeGroup, keepGroup, keepSoMany, sendElsewhere } from './choose_by_hand.ts'
import { evacuationWords } from './evacuation_words.ts'
import { nameById, nameOf } from './names.ts'
import { roadWords } from './road_words.ts'
import { wayLength } from './way_length.ts'

interface GroupRowProps {
  readonly group: Group
  readonly origin: Origin
  readonly evacuation: Evacuation
  readonly choices: readonly Chosen[]
}

/** One group: how many, whereto, how far and why; its shelter can be changed, and kept. */
export function GroupRow({ group, origin, evacuation, choices }: GroupRowProps) {
  const language = useLanguage()
  const words = useWords(evacuationWords)
  const shelterName = (id: string) => nameById(evacuation.shelters, id, language)
  const said = {
    ...{ number: writeNumber(group.people, language), shelter: shelterName(group.shelter) },
    name: nameOf(origin, language),
  }
  const options = evacuation.shelters
    .filter(({ id, why_not }) => why_not === null || id === group.shelter)
    .map(({ id }) => ({ value: id, words: shelterName(id) }))
  // A ford on the way is what whoever leads them has to know.
  const weak = group.over.flatMap((id) =>
    evacuation.roads.some((road) => road.id === id && road.passage !== null)
      ? [nameById(evacuation.roads, id, language)]
      : [],
  )
  const why = group.passed_over.map(
    ({ shelter, why: reason }) =>
      `${shelterName(shelter)} (${wordFor(passedOver, reason, language)})`,
  )
  return (
    <li className="evacuation_group" data-chosen={group.is_chosen}>
      {group.is_chosen ? (
        <CountField
          count={group.people}
          most={origin.people}
          label={fill(words.number, said)}
          onChange={(people) => decide({ choices: keepSoMany(choices, group, people) })}
        />
      ) : (
        <span className="count_field">{said.number}</span>
      )}
      <Choice
        label={fill(words.to, said)}
        value={group.shelter}
        onChange={(shelter) => decide({ choices: sendElsewhere(choices, group, shelter) })}
        groups={[{ title: '', options }]}
      />
      <span className="evacuation_way">
        {wayLength(group, language)}
        {weak.length > 0 && `, ${fill(roadWords.over[language], { list: weak.join(', ') })}`}
      </span>
      <CheckBox
        checked={group.is_chosen}
        label={fill(words.keep_label, said)}
        onChange={(isKept) =>
          decide({ choices: isKept ? keepGroup(choices, group) : freeGroup(choices, group) })
        }
      >
        {words.keep}
      </CheckBox>
      {why.length > 0 && (
        <span className="quiet evacuation_why">{fill(words.why, { list: why.join(', ') })}</span>
      )}
    </li>
  )
}
