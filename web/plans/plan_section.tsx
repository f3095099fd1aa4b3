import { fill } from '../../geo/fill.ts'
import { sayFigure } from '../../geo/layers/plan_entries/say_figure.ts'
import type { PlanSection } from '../../geo/layers/plan_entries/vocabulary.ts'
import { beforehand, planPhase, planSection } from '../../geo/layers/plan_entries/vocabulary.ts'
import { sumKnown } from '../../geo/measures/sum.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import type { Plan, PlanEntry } from '../../geo/plans/plan.ts'
import { shortagesOf } from '../../geo/plans/shortage.ts'
import { codesOf, type Language, type Vocabulary, wordFor } from '../../geo/words.ts'
import { AddButton } from '../editing/add_button.tsx'
import { Icon } from '../kit/icon.tsx'
import { useLanguage, useWords } from '../words/use_words.ts'
import { PlanLine } from './plan_line.tsx'
import { planWords } from './plan_words.ts'

interface PlanSectionPartProps {
  readonly section: PlanSection
  readonly plan: Plan
  readonly now: Date
}

/** A section of a plan; closed it says how much of what stands in it. */
export function PlanSectionPart({ section, plan, now }: PlanSectionPartProps) {
  const language = useLanguage()
  const words = useWords(planWords)
  const entries = plan.entries.filter((entry) => entry.section === section)
  const isDraft = plan.state === 'draft'
  if (entries.length === 0 && !isDraft) return null
  const shortages = shortagesOf(plan.entries)
  const short = entries.filter(({ id }) => (shortages.get(id)?.missing ?? 0) > 0).length
  const people = sumOfPeople(section, entries)
  const sum = people === null ? null : sayFigure({ ...noFigure, people }, language)
  return (
    <details className="plan_section">
      <summary>
        <Icon name="chevron_right" size={14} />
        <span className="plan_section_title">
          {wordFor(planSection, section, language)}
          {short > 0 && (
            <span className="plan_short">
              {fill(words.missing, { count: writeNumber(short, language) })}
            </span>
          )}
        </span>
        <span className="count">{sum ?? writeNumber(entries.length, language)}</span>
      </summary>
      {groupsOf(section, entries, language).map(({ title, lines }) => (
        <div key={title} className="plan_group">
          {title !== '' && <h4>{title}</h4>}
          <ul>
            {lines.map((entry) => (
              <PlanLine
                key={entry.id}
                entry={entry}
                shortage={shortages.get(entry.id) ?? null}
                now={now}
              />
            ))}
          </ul>
        </div>
      ))}
      {isDraft && (
        <AddButton
          layer="plan_entries"
          given={{ plan_id: plan.id, section, unit_code: plan.unit_code }}
        />
      )}
    </details>
  )
}

/** Tasks by their phase, what is done beforehand by which of the three it is; all else as one. */
function groupsOf(section: PlanSection, entries: readonly PlanEntry[], language: Language) {
  const kinds: Vocabulary | undefined = grouped[section]
  if (kinds === undefined) return [{ title: '', lines: entries }]
  return codesOf(kinds)
    .map((kind) => ({
      title: wordFor(kinds, kind, language),
      lines: entries.filter(({ phase, beforehand: which }) => (phase ?? which) === kind),
    }))
    .filter(({ lines }) => lines.length > 0)
}

const grouped: Readonly<Partial<Record<PlanSection, Vocabulary>>> = { tasks: planPhase, beforehand }

const noFigure = { quantity: null, measure_unit_vi: null, measure_unit_en: null }

/** Of people alone a sum says something; of boats and generators it does not. */
const sumOfPeople = (section: PlanSection, entries: readonly PlanEntry[]) =>
  section === 'evacuation' || section === 'shelters'
    ? sumKnown(entries.map((entry) => entry.people))
    : null
