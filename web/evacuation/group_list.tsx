import type { Evacuation, Origin } from '../../geo/evacuation/evacuation.ts'
import { unplacedOf } from '../../geo/evacuation/sum_evacuation.ts'
import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { Button } from '../kit/button.tsx'
import { decide, type PlannedEvacuation } from '../state/evacuation.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { evacuationWords } from './evacuation_words.ts'
import { GroupRow } from './group_row.tsx'
import { inOrder, nameOf } from './names.ts'

interface GroupListProps {
  readonly planned: PlannedEvacuation
  readonly evacuation: Evacuation
}

/** From where to where, place by place; who finds no place stands there, too. */
export function GroupList({ planned, evacuation }: GroupListProps) {
  const language = useLanguage()
  const words = useWords(evacuationWords)
  if (evacuation.origins.length === 0) return null
  return (
    <section>
      <h3 className="part_head">{words.groups}</h3>
      <ul className="evacuation_list">
        {inOrder(evacuation.origins, language).map((origin) => (
          <OriginPart key={origin.id} {...{ origin, planned, evacuation }} />
        ))}
      </ul>
      {planned.choices.length > 0 && (
        <Button onPress={() => decide({ choices: [] })}>{words.all_kept}</Button>
      )}
    </section>
  )
}

function OriginPart({ origin, planned, evacuation }: GroupListProps & { readonly origin: Origin }) {
  const language = useLanguage()
  const words = useWords(evacuationWords)
  const unplaced = unplacedOf(origin, evacuation)
  const write = (number: number) => writeNumber(number, language)
  return (
    <li className="evacuation_origin">
      <p>
        <span>{nameOf(origin, language)}</span>
        <strong>{write(origin.people)}</strong>
      </p>
      <ul>
        {evacuation.groups
          .filter((group) => group.origin === origin.id)
          .map((group) => (
            <GroupRow
              key={`${group.shelter} ${group.is_chosen}`}
              {...{ group, origin, evacuation, choices: planned.choices }}
            />
          ))}
      </ul>
      {unplaced > 0 && (
        <p className="evacuation_short">{fill(words.none_left, { number: write(unplaced) })}</p>
      )}
    </li>
  )
}
