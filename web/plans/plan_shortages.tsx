import { fill } from '../../geo/fill.ts'
import { pillar } from '../../geo/layers/readiness_needs/vocabulary.ts'
import { boundingBox } from '../../geo/measures/bounding_box.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { keepNamesWhole } from '../../geo/names/keep_names_whole.ts'
import type { PlanShortages } from '../../geo/plans/plan_shortages.ts'
import type { ShortageLine } from '../../geo/plans/shortage_line.ts'
import { wordFor } from '../../geo/words.ts'
import { nameOf } from '../evacuation/names.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { Failure } from '../panels/failure.tsx'
import { useShortages } from '../state/api/shortages.ts'
import { goToBounds } from '../state/go_to.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { ShortLineRows } from './short_line_rows.tsx'
import { shortageWords } from './shortage_words.ts'
import './shortages.css'

interface PlanShortagesPartProps {
  readonly plan: string
  readonly now: Date
}

/** What a plan is short of, by pillar and line, and which neighbours could lend it; the map draws them. */
export function PlanShortagesPart({ plan, now }: PlanShortagesPartProps) {
  const words = useWords(shortageWords)
  const { data: shortages, error, refetch } = useShortages(plan)
  return (
    <section className="shortages" aria-label={words.title} aria-busy={!shortages && !error}>
      <h3 className="part_head">{words.title}</h3>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!shortages && !error && <p className="quiet">{words.loading}</p>}
      {shortages && <Told shortages={shortages} now={now} />}
    </section>
  )
}

interface ToldProps {
  readonly shortages: PlanShortages
  readonly now: Date
}

function Told({ shortages, now }: ToldProps) {
  const { lines, total } = shortages
  const language = useLanguage()
  const words = useWords(shortageWords)
  const write = (count: number) => writeNumber(count, language)
  if (total.lines === 0) return <p className="quiet">{words.nothing_asked}</p>
  if (total.unknown === total.lines) return <p className="quiet">{words.nothing_known}</p>
  const unknown = lines.filter(({ missing }) => missing === null)
  return (
    <>
      <p>
        {fill(words.lines, {
          ...{ short: write(total.short), enough: write(total.enough) },
          unknown: write(total.unknown),
        })}
      </p>
      {total.short === 0 ? (
        <p className="quiet">{words.nothing_short}</p>
      ) : (
        <ShortTable lines={lines} now={now} />
      )}
      <SeeOnMap shortages={shortages} />
      {unknown.length > 0 && (
        <details className="plan_section">
          <summary>
            <Icon name="chevron_right" size={14} />
            <span className="plan_section_title">{words.unknown}</span>
            <span className="count">{write(unknown.length)}</span>
          </summary>
          <ul className="plan_group shortage_unknown">
            {unknown.map((line) => (
              <li key={line.id}>{keepNamesWhole(nameOf(line, language))}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** Moves the map to where the unit is seen with all who could lend to it. */
function SeeOnMap({ shortages: { unit, lending_units } }: Pick<ToldProps, 'shortages'>) {
  const words = useWords(shortageWords)
  if (unit.position === null || lending_units.length === 0) return null
  const coordinates = [unit, ...lending_units].flatMap(({ position }) =>
    position ? [[...position]] : [],
  )
  const box = boundingBox({ type: 'MultiPoint', coordinates })
  return <Button onPress={() => box && goToBounds(box)}>{words.on_map}</Button>
}

interface ShortTableProps {
  readonly lines: readonly ShortageLine[]
  readonly now: Date
}

/** Each pillar that is short of something, with its lines. */
function ShortTable({ lines, now }: ShortTableProps) {
  const language = useLanguage()
  const words = useWords(shortageWords)
  const short = lines.filter(({ missing }) => (missing ?? 0) > 0)
  const pillars = [...new Set(short.map((line) => line.pillar))]
  return (
    <>
      <table className="shortage_table">
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.need}</th>
            <th scope="col">{words.there_is}</th>
            <th scope="col">{words.missing}</th>
          </tr>
        </thead>
        {pillars.map((code) => {
          const own = short.filter((line) => line.pillar === code)
          return (
            <tbody key={code}>
              <tr>
                <th scope="rowgroup" colSpan={4} className="shortage_pillar">
                  <span>{wordFor(pillar, code, language)}</span>
                  <span className="plan_short">
                    {fill(words.of_pillar, { short: writeNumber(own.length, language) })}
                  </span>
                </th>
              </tr>
              {own.map((line) => (
                <ShortLineRows key={line.id} line={line} now={now} />
              ))}
            </tbody>
          )
        })}
      </table>
      {short.some(({ lenders }) => lenders.length > 0) && (
        <p className="quiet shortage_note">{words.straight}</p>
      )}
    </>
  )
}
