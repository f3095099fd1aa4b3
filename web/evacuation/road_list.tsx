import type { Evacuation, NamedRoad } from '../../geo/evacuation/evacuation.ts'
import { fill } from '../../geo/fill.ts'
import { roadKind, roadPassage } from '../../geo/layers/roads/vocabulary.ts'
import { sum } from '../../geo/measures/sum.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { wordFor } from '../../geo/words.ts'
import { CheckBox } from '../kit/check_box.tsx'
import { decide, type PlannedEvacuation } from '../state/evacuation.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { inOrder, nameOf } from './names.ts'
import { roadWords } from './road_words.ts'

interface RoadListProps {
  readonly planned: PlannedEvacuation
  readonly evacuation: Evacuation
}

/** The roads that people walk, weak stretches first; one may be closed, to see who loses what by it. */
export function RoadList({ planned, evacuation }: RoadListProps) {
  const language = useLanguage()
  const words = useWords(roadWords)
  const { roads, groups } = evacuation
  if (roads.length === 0) return null
  const inWords = inOrder(roads, language)
  const isWeak = ({ passage }: NamedRoad) => passage !== null
  return (
    <section>
      <h3 className="part_head">{words.roads}</h3>
      <p className="quiet">{words.note}</p>
      <ul className="evacuation_list">
        {[...inWords.filter(isWeak), ...inWords.filter((one) => !isWeak(one))].map((road) => (
          <RoadRow
            key={road.id}
            road={road}
            closed={planned.closed_roads}
            walkers={sum(
              groups.filter(({ over }) => over.includes(road.id)).map(({ people }) => people),
            )}
          />
        ))}
      </ul>
    </section>
  )
}

interface RoadRowProps {
  readonly road: NamedRoad
  readonly closed: readonly string[]
  readonly walkers: number
}

function RoadRow({ road, closed, walkers }: RoadRowProps) {
  const language = useLanguage()
  const words = useWords(roadWords)
  const { id, kind, passage, why_not } = road
  const name = nameOf(road, language)
  const open = (isOpen: boolean) =>
    decide({ closed_roads: isOpen ? closed.filter((one) => one !== id) : [...closed, id] })
  return (
    <li className="evacuation_shelter evacuation_road">
      {why_not === 'closed_by_decision' ? (
        <span className="evacuation_barred" aria-hidden="true">
          ×
        </span>
      ) : (
        <CheckBox checked={why_not === null} onChange={open} label={fill(words.open, { name })} />
      )}
      <span>
        <button
          type="button"
          className="evacuation_road_name"
          aria-label={fill(words.details, { name })}
          onClick={() => selectFeature({ layer: 'roads', id })}
        >
          {name}
        </button>
        <span className="quiet">
          {why_not === null
            ? wordFor(passage ? roadPassage : roadKind, passage ?? kind, language)
            : words[why_not]}
        </span>
      </span>
      {why_not === null && (
        <span className="evacuation_taken">
          {fill(words.walkers, { number: writeNumber(walkers, language) })}
        </span>
      )}
    </li>
  )
}
