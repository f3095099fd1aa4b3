import { fill } from '../../geo/fill.ts'
import type { KnownSum } from '../../geo/measures/sum.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import type { Plan } from '../../geo/plans/plan.ts'
import { sumPlan } from '../../geo/plans/sum_plan.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { planWords } from './plan_words.ts'

/** What a plan comes to; of what nobody said it is told how much is unknown. */
export function PlanTotals({ plan }: { readonly plan: Plan }) {
  const language = useLanguage()
  const words = useWords(planWords)
  const sums = sumPlan(plan)
  const write = (count: number) => writeNumber(count, language)
  const unknownOf = ({ unknown }: KnownSum) =>
    unknown === 0 ? '' : ` (${fill(words.unknown_of, { count: write(unknown) })})`
  const among = (['elderly', 'children', 'disabled'] as const).filter((name) => sums[name].sum > 0)
  return (
    <div className="plan_totals">
      <p className="plan_people">
        {fill(words.to_evacuate, { people: write(sums.people.sum) })}
        {unknownOf(sums.people)}
      </p>
      {among.length > 0 && (
        <p className="quiet">
          {among
            .map(
              (name) => fill(words[name], { count: write(sums[name].sum) }) + unknownOf(sums[name]),
            )
            .join(' · ')}
        </p>
      )}
      <p>
        {fill(words.places, { places: write(sums.places.sum) })}
        {unknownOf(sums.places)}
      </p>
      {sums.unproven > 0 && (
        <p className="quiet">
          {fill(words.unproven, { count: write(sums.unproven), lines: write(sums.lines) })}
        </p>
      )}
    </div>
  )
}
