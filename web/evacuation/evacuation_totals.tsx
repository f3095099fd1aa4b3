import type { Evacuation } from '../../geo/evacuation/evacuation.ts'
import { sumEvacuation } from '../../geo/evacuation/sum_evacuation.ts'
import type { WayBy } from '../../geo/evacuation/vocabulary.ts'
import { fill } from '../../geo/fill.ts'
import { sum } from '../../geo/measures/sum.ts'
import { writeLength } from '../../geo/measures/write_length.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import type { Language } from '../../geo/words.ts'
import { Meter } from '../kit/meter.tsx'
import { useLanguage, useWords } from '../words/use_words.ts'
import { evacuationWords } from './evacuation_words.ts'
import { nameOf } from './names.ts'
import { roadWords } from './road_words.ts'

/** How many leave, how many find a place and how far they go; what is not known is said. */
export function EvacuationTotals({ evacuation }: { readonly evacuation: Evacuation }) {
  const language = useLanguage()
  const words = useWords(evacuationWords)
  const total = sumEvacuation(evacuation)
  const write = (number: number) => writeNumber(number, language)
  const said = (text: string, number: number) => fill(text, { number: write(number) })
  const among = (['elderly', 'children', 'disabled'] as const).flatMap((who) => {
    const number = total[who]
    return number === null ? [] : [said(words[who], number)]
  })
  const uncounted = evacuation.uncounted_units.map((unit) => nameOf(unit, language))
  const measured = total.placed - total.unmeasured
  const beside = [
    ...(among.length > 0 ? [`${fill(words.among, { list: among.join(', ') })}.`] : []),
    ...(total.longest_metres !== null && measured > 0
      ? [
          fill(words.ways, {
            longest: writeLength(total.longest_metres, language),
            mean: writeLength(total.person_metres / measured, language),
          }),
          ...sayHowMeasured(evacuation, language),
        ]
      : []),
    ...(total.unmeasured > 0 ? [said(words.unmeasured, total.unmeasured)] : []),
    ...(evacuation.unlocated_people > 0
      ? [said(words.unlocated, evacuation.unlocated_people)]
      : []),
    ...(uncounted.length > 0 ? [fill(words.uncounted, { units: uncounted.join(', ') })] : []),
  ]
  return (
    <section className="evacuation_totals" aria-live="polite">
      {total.people === 0 ? (
        <p className="quiet">{words.nobody}</p>
      ) : (
        <>
          <p className="evacuation_people">{said(words.people, total.people)}</p>
          <Meter
            value={total.placed}
            most={total.people}
            label={said(words.placed, total.placed)}
          />
          <p className="evacuation_split">
            {total.unplaced > 0 ? (
              <>
                <strong className="evacuation_short">{said(words.unplaced, total.unplaced)}</strong>
                <span>{said(words.placed, total.placed)}</span>
              </>
            ) : (
              <span>{words.all_placed}</span>
            )}
            <span className="quiet">{said(words.room, total.places - total.placed)}</span>
          </p>
        </>
      )}
      {beside.map((line) => (
        <p key={line} className="quiet evacuation_beside">
          {line}
        </p>
      ))}
    </section>
  )
}

/** Whether these are ways along roads, straight lines, or a mixture of both, of which the sum is the least. */
function sayHowMeasured({ groups }: Evacuation, language: Language): string[] {
  const of = (by: WayBy) =>
    sum(groups.filter((group) => group.by === by).map(({ people }) => people))
  const said = (text: string, number: number) =>
    fill(text, { number: writeNumber(number, language) })
  const [road, straight] = [of('road'), of('straight')]
  if (road === 0) return [evacuationWords.straight[language]]
  if (straight > 0) return [said(roadWords.some_straight[language], straight)]
  // How far the others go nobody knows, which is said beside it.
  const isAll = road === sum(groups.map(({ people }) => people))
  return [isAll ? roadWords.all_by_road[language] : said(roadWords.known_by_road[language], road)]
}
