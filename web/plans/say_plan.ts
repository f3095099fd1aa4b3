import { fill } from '../../geo/fill.ts'
import { planState } from '../../geo/layers/plans/vocabulary.ts'
import { hazard } from '../../geo/layers/risk_zones/vocabulary.ts'
import type { PlanHead } from '../../geo/plans/plan.ts'
import { type Language, wordFor } from '../../geo/words.ts'
import { planWords } from './plan_words.ts'

/** `Bão · Cấp 3 · lần 2 · đã duyệt`: which of a unit's plans it is. */
export const sayPlan = (
  plan: Pick<PlanHead, 'hazard' | 'level' | 'version' | 'state'>,
  language: Language,
): string =>
  [
    wordFor(hazard, plan.hazard, language),
    fill(planWords.level[language], { level: plan.level }),
    fill(planWords.version[language], { version: plan.version }),
    wordFor(planState, plan.state, language).toLowerCase(),
  ].join(' · ')
