import { sectionsOfNeeds } from '../layers/plan_entries/vocabulary.ts'
import type { PlanEntry } from './plan.ts'

/** How a line that needs something stands against what was last reported of it. */
export interface Shortage {
  readonly need: number
  /** Null where nobody reports of it: unknown, and not none. */
  readonly have: number | null
  readonly missing: number | null
  /** Whether what was reported is past its time. */
  readonly isOld: boolean
}

/** Null for a line that needs nothing that is counted. */
export function shortageOf(entry: PlanEntry): Shortage | null {
  const { section, people, quantity, need } = entry
  if (!isOfNeeds(section)) return null
  const asked = quantity ?? people
  if (asked === null) return null
  const have = need?.usable ?? null
  return {
    need: asked,
    have,
    missing: have === null ? null : Math.max(asked - have, 0),
    isOld: need?.report_state === 'old',
  }
}

const isOfNeeds = (section: PlanEntry['section']): boolean =>
  (sectionsOfNeeds as readonly string[]).includes(section)
