import type { Plan } from '../../geo/plans/plan.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { ComparePlans } from './compare_plans.tsx'
import { planWords } from './plan_words.ts'
import { sayPlan } from './say_plan.ts'

/** The other versions of a plan, the newest first; and what another plan of its unit comes to beside it. */
export function OtherVersions({ plan }: { readonly plan: Plan }) {
  const language = useLanguage()
  const words = useWords(planWords)
  const isAlone = plan.versions.length === 0
  return (
    <div className="plan_versions">
      <ComparePlans key={plan.id} plan={plan} />
      {!isAlone && (
        <>
          <h3 className="part_head">{words.other_versions}</h3>
          <ul className="feature_rows">
            {plan.versions.map((version) => (
              <li key={version.id}>
                <button
                  type="button"
                  onClick={() => selectFeature({ layer: 'plans', id: version.id })}
                >
                  {sayPlan(version, language)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
