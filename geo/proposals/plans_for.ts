import type { PlanHead } from '../plans/plan.ts'

/** Hazards whose plans serve for another as well: rain brings water, and a depression is a weak storm. */
const servesFor: Readonly<Record<string, readonly string[]>> = {
  tropical_depression: ['storm'],
  heavy_rain: ['flood', 'inundation', 'flash_flood', 'landslide'],
  flood: ['inundation', 'flash_flood'],
}

/**
 * Of the plans in force those that apply to a hazard at a level: of that very hazard first, and of these
 * the one for that level, then the next higher, then the lower ones from above. Of an unknown level the
 * highest stands first.
 */
export function plansFor(
  plans: readonly PlanHead[],
  hazard: string,
  level: number | null,
): readonly PlanHead[] {
  const hazards = [hazard, ...(servesFor[hazard] ?? [])]
  const rank = (plan: PlanHead) => {
    const asked = level ?? 5
    const below = plan.level < asked
    return hazards.indexOf(plan.hazard) * 100 + (below ? 10 : 0) + Math.abs(plan.level - asked)
  }
  return plans
    .filter((plan) => hazards.includes(plan.hazard))
    .toSorted((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1))
}
