import { keepNamesWhole } from '../../geo/names/keep_names_whole.ts'
import type { PlanWarning } from '../../geo/plans/check_plan.ts'
import { sayWarning } from '../../geo/plans/say_warning.ts'
import { Icon } from '../kit/icon.tsx'
import { useLanguage } from '../words/use_words.ts'

/** What whoever relies on the plan has to know first. */
export function PlanWarnings({ warnings }: { readonly warnings: readonly PlanWarning[] }) {
  const language = useLanguage()
  if (warnings.length === 0) return null
  const said = warnings.map((warning) => sayWarning(warning, language))
  return (
    <ul className="plan_warnings">
      {said.map((sentence) => (
        <li key={sentence}>
          <Icon name="warn" size={14} />
          <span>{keepNamesWhole(sentence)}</span>
        </li>
      ))}
    </ul>
  )
}
