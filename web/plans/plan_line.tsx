import { fill } from '../../geo/fill.ts'
import { sayFigure } from '../../geo/layers/plan_entries/say_figure.ts'
import { figureBasis } from '../../geo/layers/plan_entries/vocabulary.ts'
import { shelterState } from '../../geo/layers/shelters/vocabulary.ts'
import type { Moment } from '../../geo/measures/moment.ts'
import { writeAge } from '../../geo/measures/write_age.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { keepNamesWhole } from '../../geo/names/keep_names_whole.ts'
import type { PlanEntry } from '../../geo/plans/plan.ts'
import type { Shortage } from '../../geo/plans/shortage.ts'
import { type Label, type Language, wordFor } from '../../geo/words.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage } from '../words/use_words.ts'
import { planWords } from './plan_words.ts'

/** Ends a line, and begins none. */
const dot = '\u00a0· '

interface PlanLineProps {
  readonly entry: PlanEntry
  /** Null where it needs nothing that is counted. */
  readonly shortage: Shortage | null
  readonly now: Date
}

/** One line: what and how many, who answers for it, and what stands behind it now. */
export function PlanLine({ entry, shortage, now }: PlanLineProps) {
  const language = useLanguage()
  const name = language === 'vi' ? entry.name_vi : entry.name_en
  const figure = sayFigure(entry, language)
  const isNamed = entry.locality !== null && name.includes(entry.locality)
  const beside = [
    entry.due_hours !== null && sayDue(entry.due_hours, language),
    ...amongOf(entry, language),
    ...shelterOf(entry, language),
    isNamed ? null : entry.locality,
    entry.post,
  ].filter((part) => typeof part === 'string' && part !== '')
  return (
    <li className="plan_line">
      <button
        type="button"
        className="plan_line_name"
        onClick={() => selectFeature({ layer: 'plan_entries', id: entry.id })}
      >
        {keepNamesWhole(name)}
      </button>
      <span className="plan_figure">
        {figure}
        {entry.basis !== 'sourced' && (
          <span className="plan_basis">{wordFor(figureBasis, entry.basis, language)}</span>
        )}
      </span>
      {beside.length > 0 && <p className="plan_beside">{beside.join(dot)}</p>}
      {shortage && (
        <p className="plan_beside" data-short={(shortage.missing ?? 0) > 0}>
          {sayShortage(shortage, entry, now, language)}
        </p>
      )}
    </li>
  )
}

/** `có 14 · thiếu 6 · 3 giờ trước`; of what nobody reports it is said that nobody does. */
function sayShortage(
  { have, missing, isOld }: Shortage,
  { need }: PlanEntry,
  now: Date,
  language: Language,
): string {
  if (have === null || missing === null) return planWords.nobody[language]
  const said = (form: Label, count: number) =>
    fill(form[language], { count: writeNumber(count, language) })
  return [
    said(planWords.have, have),
    missing === 0 ? planWords.enough[language] : said(planWords.missing, missing),
    ...(need?.counted_at ? [ageOf(need.counted_at, now, language)] : []),
    ...(isOld ? [planWords.overdue[language]] : []),
  ].join(dot)
}

const ageOf = (moment: Moment, now: Date, language: Language) =>
  fill(planWords.ago[language], { age: writeAge(moment, now, language) })

function sayDue(hours: number, language: Language): string {
  if (hours === 0) return planWords.due_at_once[language]
  const form = hours > 0 ? planWords.due : planWords.due_before
  return fill(form[language], { hours: writeNumber(Math.abs(hours), language) })
}

const amongOf = (entry: PlanEntry, language: Language): string[] =>
  (['households', 'elderly', 'children', 'disabled'] as const).flatMap((name) => {
    const count = entry[name]
    if (count === null) return []
    return [fill(planWords[name][language], { count: writeNumber(count, language) })]
  })

/** How many it holds, and how it stands where it cannot simply be used. */
function shelterOf({ shelter }: PlanEntry, language: Language): string[] {
  if (shelter === null) return []
  const { capacity_people: held, state } = shelter
  return [
    ...(held === null
      ? []
      : [fill(planWords.holds[language], { count: writeNumber(held, language) })]),
    ...(state === 'ready' ? [] : [wordFor(shelterState, state, language)]),
  ]
}
