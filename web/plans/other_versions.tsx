import type { Plan } from '../../geo/plans/plan.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { planWords } from './plan_words.ts'
import { sayPlan } from './say_plan.ts'

/** The other versions of a plan, the newest first. */
export function OtherVersions({ plan }: { readonly plan: Plan }) {
  const language = useLanguage()
  const words = useWords(planWords)
  if (plan.versions.length === 0) return null
  return (
    <div className="plan_versions">
      <h3 className="part_head">{words.other_versions}</h3>
      <ul className="feature_rows">
        {plan.versions.map((version) => (
          <li key={version.id}>
            <button type="button" onClick={() => selectFeature({ layer: 'plans', id: version.id })}>
              {sayPlan(version, language)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
