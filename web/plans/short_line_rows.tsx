import { fill } from '../../geo/fill.ts'
import { people } from '../../geo/layers/plan_entries/say_figure.ts'
import { writeAge } from '../../geo/measures/write_age.ts'
import { writeLength } from '../../geo/measures/write_length.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { keepNamesWhole } from '../../geo/names/keep_names_whole.ts'
import type { Lender } from '../../geo/plans/lending.ts'
import type { ShortageLine } from '../../geo/plans/shortage_line.ts'
import type { Language } from '../../geo/words.ts'
import { nameOf } from '../evacuation/names.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { shortageWords } from './shortage_words.ts'

interface ShortLineRowsProps {
  readonly line: ShortageLine
  readonly now: Date
}

/** Ends a part, and begins no line. */
const dot = '\u00a0· '

/** A line that is short, and under it who could lend of it, the nearest first. */
export function ShortLineRows({ line, now }: ShortLineRowsProps) {
  const language = useLanguage()
  const words = useWords(shortageWords)
  const write = (count: number) => writeNumber(count, language)
  const unit = (language === 'vi' ? line.measure_unit_vi : line.measure_unit_en) ?? people[language]
  const still = line.still_missing ?? 0
  return (
    <>
      <tr className="shortage_line">
        <th scope="row">
          <button
            type="button"
            className="plan_line_name"
            onClick={() => selectFeature({ layer: 'plan_entries', id: line.id })}
          >
            {keepNamesWhole(nameOf(line, language))}
          </button>
          <span className="shortage_unit">
            {[unit, ...ageOf(line.counted_at, line.is_old, now, language)].join(dot)}
          </span>
        </th>
        <td>{write(line.need)}</td>
        <td>{line.there_is === null ? '–' : write(line.there_is)}</td>
        <td className="shortage_missing">{line.missing === null ? '–' : write(line.missing)}</td>
      </tr>
      <tr>
        <td colSpan={4} className="shortage_lent">
          <ul>
            {line.lenders.map((lender) => (
              <li key={lender.need_id}>
                <LenderRow lender={lender} now={now} />
              </li>
            ))}
          </ul>
          {line.lenders.length === 0 && <p className="quiet">{words.no_lender}</p>}
          {line.more_lenders > 0 && (
            <p className="quiet">{fill(words.more, { count: write(line.more_lenders) })}</p>
          )}
          {line.lent > 0 && (
            <p className={still > 0 ? 'shortage_missing' : 'shortage_filled'}>
              {still > 0 ? fill(words.still, { count: write(still) }) : words.filled}
            </p>
          )}
        </td>
      </tr>
    </>
  )
}

interface LenderRowProps {
  readonly lender: Lender
  readonly now: Date
}

/** `60 từ Phường Móng Cái 2`, and how far that is, what it has over, and how old its count is. */
function LenderRow({ lender, now }: LenderRowProps) {
  const language = useLanguage()
  const words = useWords(shortageWords)
  const write = (count: number) => writeNumber(count, language)
  const unit = nameOf(lender, language)
  const said =
    lender.lends > 0
      ? fill(words.lends, { count: write(lender.lends), unit })
      : fill(words.could, { count: write(lender.surplus), unit })
  return (
    <>
      <button
        type="button"
        className="plan_line_name"
        onClick={() => selectFeature({ layer: 'units', id: lender.unit_code })}
      >
        {keepNamesWhole(said)}
      </button>
      <span className="shortage_way">
        {lender.metres === null ? words.no_distance : writeLength(lender.metres, language)}
      </span>
      <span className="shortage_unit" data-old={lender.is_old}>
        {ageOf(lender.counted_at, lender.is_old, now, language).join(dot)}
      </span>
    </>
  )
}

function ageOf(
  countedAt: ShortageLine['counted_at'],
  isOld: boolean,
  now: Date,
  language: Language,
): string[] {
  return [
    ...(countedAt === null
      ? []
      : [fill(shortageWords.ago[language], { age: writeAge(countedAt, now, language) })]),
    ...(isOld ? [shortageWords.old[language]] : []),
  ]
}
