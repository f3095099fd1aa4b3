import { useTicking } from '../age/use_ticking.ts'
import { AddButton } from '../editing/add_button.tsx'
import { Failure } from '../panels/failure.tsx'
import { FeatureRows } from '../panels/feature_rows.tsx'
import { useRunning } from '../state/api/plan_in_action.ts'
import { useFeatures } from '../state/api/queries.ts'
import { numberFrom } from '../state/api/read_json.ts'
import { useShownMoment } from '../state/shown_moment.ts'
import { useWords } from '../words/use_words.ts'
import { PlanProgress } from './plan_progress.tsx'
import { planWords } from './plan_words.ts'
import './plans.css'

/** The plans of a unit: those in force first, by hazard and level. */
export default function UnitPlans({ unit }: { readonly unit: string }) {
  const words = useWords(planWords)
  const ticking = useTicking()
  // Of what is shown of the past, how far it was then.
  const now = new Date(useShownMoment().trueAt ?? ticking)
  const { running } = useRunning({ unit_code: unit }, now)
  const { data, error, refetch } = useFeatures('plans', { unit_code: unit })
  const order = ['approved', 'draft', 'withdrawn']
  const rankOf = ({ properties }: NonNullable<typeof data>[number]) =>
    `${order.indexOf(String(properties.state))} ${String(properties.hazard)} ${numberFrom(properties.level)}`
  const plans = data?.toSorted((one, other) => rankOf(one).localeCompare(rankOf(other)))
  return (
    <section className="unit_plans" aria-busy={!data && !error}>
      <h3 className="part_head">{words.of_unit}</h3>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {plans?.length === 0 && <p className="quiet">{words.none}</p>}
      {plans && <FeatureRows layer="plans" features={plans} />}
      {running?.map((activation) => (
        <PlanProgress key={activation.id} activation={activation} now={now} />
      ))}
      <AddButton layer="plans" given={{ unit_code: unit, owning_unit: unit }} />
    </section>
  )
}
