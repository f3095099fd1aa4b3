import { Fragment } from 'react'
import { AddButton } from '../editing/add_button.tsx'
import { Failure } from '../panels/failure.tsx'
import { FeatureLink } from '../panels/feature_link.tsx'
import { FeatureRows } from '../panels/feature_rows.tsx'
import { useProgress } from '../state/api/progress.ts'
import { useFeatures } from '../state/api/queries.ts'
import { numberFrom } from '../state/api/read_json.ts'
import { useWords } from '../words/use_words.ts'
import { PlanProgress } from './plan_progress.tsx'
import { planWords } from './plan_words.ts'
import './plans.css'

/** The plans of a unit: those in force first, by hazard and level. */
export default function UnitPlans({ unit }: { readonly unit: string }) {
  const words = useWords(planWords)
  const { data: progress } = useProgress()
  const running = progress?.find(({ unit_code }) => unit_code === unit)?.plans ?? []
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
      {running.map((plan) => (
        <Fragment key={plan.activation_id}>
          {running.length > 1 && <FeatureLink layer="plans" id={plan.plan_id} />}
          <PlanProgress plan={plan} />
        </Fragment>
      ))}
      <AddButton layer="plans" given={{ unit_code: unit, owning_unit: unit }} />
    </section>
  )
}
