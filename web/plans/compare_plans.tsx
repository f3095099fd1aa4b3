import { useState } from 'react'
import { fill } from '../../geo/fill.ts'
import type { KnownSum } from '../../geo/measures/sum.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import type { Plan } from '../../geo/plans/plan.ts'
import { sumPlan } from '../../geo/plans/sum_plan.ts'
import { Choice } from '../kit/choice.tsx'
import { DifferenceTable } from '../kit/difference_table.tsx'
import { Failure } from '../panels/failure.tsx'
import { featureName } from '../panels/feature_name.ts'
import { usePlan } from '../state/api/plans.ts'
import { useFeatures } from '../state/api/queries.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { planWords } from './plan_words.ts'

/** What another plan of the unit comes to beside this one: of another level, hazard or version. */
export function ComparePlans({ plan }: { readonly plan: Plan }) {
  const language = useLanguage()
  const words = useWords(planWords)
  const [chosen, setChosen] = useState('')
  const { data: plans = [] } = useFeatures('plans', { unit_code: plan.unit_code })
  const others = plans.filter(({ id }) => id !== plan.id)
  if (others.length === 0) return null
  const options = others.map((one) => ({
    value: one.id,
    words: `${featureName(one, language)}, ${fill(words.version, { version: String(one.properties.version) })}`,
  }))
  return (
    <section className="compared_plans" aria-label={words.compared}>
      <h3 className="part_head">{words.compared}</h3>
      <Choice
        label={words.compare}
        value={chosen}
        onChange={setChosen}
        groups={[{ title: '', options: [{ value: '', words: words.compare_none }, ...options] }]}
      />
      {chosen !== '' && <Sums plan={plan} other={chosen} />}
    </section>
  )
}

const people = ['people', 'households', 'elderly', 'children', 'disabled', 'places'] as const

const wholeOf = ({ sum, unknown }: KnownSum) => (unknown === 0 ? sum : null)

interface SumsProps {
  readonly plan: Plan
  readonly other: string
}

function Sums({ plan, other }: SumsProps) {
  const language = useLanguage()
  const words = useWords(planWords)
  const { data, error, refetch } = usePlan(other)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  // While another is on its way, the one before may still be there.
  if (data?.id !== other) return <p className="quiet">{words.loading}</p>
  const [mine, theirs] = [sumPlan(plan), sumPlan(data)]
  const write = (number: number) => writeNumber(number, language)
  const say = ({ sum, unknown }: KnownSum) => {
    if (unknown === 0) return write(sum)
    const unsaid = fill(words.unknown_of, { count: write(unknown) })
    // What nobody said is no zero.
    return sum === 0 ? unsaid : `${write(sum)} (${unsaid})`
  }
  const head = {
    ...{ label: words.numbers, a: words.this_plan, b: words.that_plan },
    difference: words.difference,
  }
  return (
    <DifferenceTable
      caption={words.compared}
      head={head}
      rows={[
        ...people.map((name) => ({
          ...{ id: name, label: words[`sum_${name}`], write },
          // Of what is not wholly known, no difference is reckoned.
          ...{ a: wholeOf(mine[name]), b: wholeOf(theirs[name]) },
          said: { a: say(mine[name]), b: say(theirs[name]) },
        })),
        ...(['lines', 'unproven'] as const).map((name) => ({
          ...{ id: name, label: words[`sum_${name}`], write, a: mine[name], b: theirs[name] },
        })),
      ]}
    />
  )
}
