import {
  compareEvacuations,
  type EvacuationComparison,
} from '../../geo/evacuation/compare_evacuations.ts'
import { fill } from '../../geo/fill.ts'
import { writeLength } from '../../geo/measures/write_length.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { DifferenceTable } from '../kit/difference_table.tsx'
import { Failure } from '../panels/failure.tsx'
import type { PlannedEvacuation } from '../state/evacuation.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { ComparedOrigins } from './compared_origins.tsx'
import { evacuationWords } from './evacuation_words.ts'
import { inOrder, nameOf } from './names.ts'
import { scenarioWords } from './scenario_words.ts'
import { useBoth, useKept } from './use_compared.ts'

/** Two scenarios side by side: numbers, shelters and ways, and where they differ. */
export function ComparedScenarios() {
  const kept = useKept()
  return kept && <Compared kept={kept} />
}

function Compared({ kept }: { readonly kept: Readonly<Record<'a' | 'b', PlannedEvacuation>> }) {
  const words = useWords({ ...scenarioWords, loading: evacuationWords.loading })
  const { answers, error, refetch } = useBoth(kept)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (answers === null) return <p className="quiet">{words.loading}</p>
  const comparison = compareEvacuations(answers.a, answers.b)
  return (
    <>
      <Legend />
      <Totals total={comparison.total} />
      <Shelters shelters={comparison.shelters} />
      <ComparedOrigins comparison={comparison} />
    </>
  )
}

/** How the ways of both are told apart on the map, not by colour alone. */
function Legend() {
  const words = useWords(scenarioWords)
  return (
    <p className="scenario_legend">
      <span className="quiet">{words.legend}</span>
      {(['a', 'b'] as const).map((name) => (
        <span key={name}>
          <svg width="36" height="8" aria-hidden="true">
            <line x1="2" y1="4" x2="34" y2="4" data-scenario={name} />
          </svg>
          {fill(words.scenario, { name: name.toUpperCase() })}
        </span>
      ))}
    </p>
  )
}

const counted = ['people', 'placed', 'unplaced', 'places', 'unmeasured'] as const

function Totals({ total: { a, b } }: Pick<EvacuationComparison, 'total'>) {
  const language = useLanguage()
  const words = useWords(scenarioWords)
  const count = (number: number) => writeNumber(number, language)
  const length = (metres: number) => writeLength(metres, language)
  const head = { label: words.numbers, a: 'A', b: 'B', difference: words.difference }
  return (
    <section>
      <DifferenceTable
        caption={words.numbers}
        head={head}
        rows={[
          ...counted
            .filter((name) => name !== 'unmeasured' || a[name] + b[name] > 0)
            .map((name) => ({
              ...{ id: name, label: words[name], a: a[name], b: b[name], write: count },
            })),
          {
            ...{ id: 'all_ways', label: words.all_ways, write: length },
            ...{ a: a.person_metres, b: b.person_metres },
          },
          {
            ...{ id: 'longest', label: words.longest, write: length },
            ...{ a: a.longest_metres, b: b.longest_metres },
          },
        ]}
      />
    </section>
  )
}

function Shelters({ shelters }: Pick<EvacuationComparison, 'shelters'>) {
  const language = useLanguage()
  const words = useWords(scenarioWords)
  const write = (number: number) => writeNumber(number, language)
  const say = (use: EvacuationComparison['shelters'][number]['a']) =>
    use === null || use.places === 0
      ? '×'
      : fill(words.taken, { taken: write(use.taken), places: write(use.places) })
  const head = { label: words.shelters, a: 'A', b: 'B', difference: words.difference }
  return (
    <section>
      <DifferenceTable
        caption={words.shelters}
        head={head}
        rows={inOrder(shelters, language).map((one) => ({
          ...{ id: one.id, label: nameOf(one, language), write },
          ...{ a: one.a?.taken ?? 0, b: one.b?.taken ?? 0 },
          said: { a: say(one.a), b: say(one.b) },
        }))}
      />
    </section>
  )
}
