import { planSection } from '../../geo/layers/plan_entries/vocabulary.ts'
import { checkPlan } from '../../geo/plans/check_plan.ts'
import { codesOf } from '../../geo/words.ts'
import { useTicking } from '../age/use_ticking.ts'
import { Failure } from '../panels/failure.tsx'
import type { ShapedFeature } from '../state/api/feature.ts'
import { useRunning } from '../state/api/plan_in_action.ts'
import { usePlan } from '../state/api/plans.ts'
import { useShownMoment } from '../state/shown_moment.ts'
import { useWords } from '../words/use_words.ts'
import { KeptEvacuationPart } from './kept_evacuation_part.tsx'
import { OtherVersions } from './other_versions.tsx'
import { PlanDeeds } from './plan_deeds.tsx'
import { PlanInAction } from './plan_in_action.tsx'
import { PlanSectionPart } from './plan_section.tsx'
import { PlanShortagesPart } from './plan_shortages.tsx'
import { PlanTotals } from './plan_totals.tsx'
import { PlanWarnings } from './plan_warnings.tsx'
import { planWords } from './plan_words.ts'
import './plans.css'

/** A plan as a whole: what to know of it first, what it comes to, and its sections line by line. */
export default function PlanDesk({ feature }: { readonly feature: ShapedFeature }) {
  const words = useWords(planWords)
  const { data: plan, error, refetch } = usePlan(feature.id)
  const ticking = useTicking()
  // Of what is shown of the past, how old it was then.
  const now = new Date(useShownMoment().trueAt ?? ticking)
  const { running } = useRunning(feature.id, now)
  const [activation] = running ?? []
  return (
    <section className="plan" aria-label={words.title} aria-busy={!plan && !error}>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!plan && !error && <p className="quiet">{words.loading}</p>}
      {plan && (
        <>
          <PlanDeeds plan={plan} feature={feature} isRunning={running && running.length > 0} />
          <PlanWarnings warnings={checkPlan(plan, now)} />
          {activation && <PlanInAction activation={activation} now={now} />}
          <PlanTotals plan={plan} />
          <PlanShortagesPart plan={plan.id} now={now} />
          {codesOf(planSection).map((section) => (
            <PlanSectionPart key={section} section={section} plan={plan} now={now} />
          ))}
          <KeptEvacuationPart plan={plan} />
          <OtherVersions plan={plan} />
        </>
      )}
    </section>
  )
}
