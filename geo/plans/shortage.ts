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

/**
 * How each line of a plan stands, by its id; lines that need nothing that is counted are left out. Lines
 * that name the same item share what there is of it, in their order: twenty boats are not twenty for each.
 */
export function shortagesOf(entries: readonly PlanEntry[]): ReadonlyMap<string, Shortage> {
  const taken = new Map<string, number>()
  return new Map(
    entries.flatMap((entry): [string, Shortage][] => {
      const need = askedOf(entry)
      if (need === null) return []
      const { usable = null, report_state } = entry.need ?? {}
      const item = entry.need?.id ?? ''
      const before = taken.get(item) ?? 0
      const have = usable === null ? null : Math.max(usable - before, 0)
      if (have !== null) taken.set(item, before + Math.min(have, need))
      const missing = have === null ? null : Math.max(need - have, 0)
      return [[entry.id, { need, have, missing, isOld: report_state === 'old' }]]
    }),
  )
}

/** How many a line needs of what is counted; null where it needs nothing of that kind. */
function askedOf({ section, people, quantity }: PlanEntry): number | null {
  return (sectionsOfNeeds as readonly string[]).includes(section) ? (quantity ?? people) : null
}
