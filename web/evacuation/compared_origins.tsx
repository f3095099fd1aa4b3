import type { EvacuationComparison, OriginWays } from '../../geo/evacuation/compare_evacuations.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { inOrder, nameById, nameOf } from './names.ts'
import { scenarioWords } from './scenario_words.ts'

interface ComparedOriginsProps {
  readonly comparison: EvacuationComparison
}

/** Of each place that people leave, where they go in both. */
export function ComparedOrigins({ comparison: { origins, shelters } }: ComparedOriginsProps) {
  const language = useLanguage()
  const words = useWords(scenarioWords)
  const write = (number: number) => writeNumber(number, language)
  const say = (of: OriginWays | null) =>
    of === null
      ? ['–']
      : [
          ...of.ways.map(
            ({ shelter, people }) => `${write(people)} → ${nameById(shelters, shelter, language)}`,
          ),
          ...(of.unplaced > 0 ? [`${write(of.unplaced)}: ${words.none}`] : []),
        ]
  return (
    <section aria-label={words.origins}>
      <h3 className="part_head">{words.origins}</h3>
      <ul className="evacuation_list">
        {inOrder(origins, language).map((origin) => (
          <li key={origin.id} className="scenario_origin" data-other={origin.isOther}>
            <p>
              <span>{nameOf(origin, language)}</span>
              <span className={origin.isOther ? 'scenario_other' : 'quiet'}>
                {origin.isOther ? words.other : words.same}
              </span>
            </p>
            {(origin.isOther ? (['a', 'b'] as const) : (['a'] as const)).map((name) => (
              <p key={name} className="scenario_ways">
                <strong>{origin.isOther ? name.toUpperCase() : 'A, B'}</strong>
                <span>
                  {say(origin[name]).map((way) => (
                    <span key={way}>{way}</span>
                  ))}
                </span>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
