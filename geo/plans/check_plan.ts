import { type PlanSection, planSection } from '../layers/plan_entries/vocabulary.ts'
import { codesOf } from '../words.ts'
import type { Plan, PlanEntry, PlanHead } from './plan.ts'
import { sumPlan } from './sum_plan.ts'
import { termAt } from './term_of_plan.ts'

/** What whoever relies on a plan has to know of it, the gravest first. */
export type PlanWarning =
  | { readonly kind: 'ended' | 'not_begun' | 'withdrawn' | 'draft' }
  | { readonly kind: 'places_short'; readonly people: number; readonly places: number }
  | {
      readonly kind: 'shelter_gone' | 'shelter_closed' | 'capacity_unknown'
      readonly entry: PlanEntry
    }
  | {
      readonly kind: 'shelter_full'
      readonly entry: PlanEntry
      readonly people: number
      readonly places: number
    }
  | {
      readonly kind: 'shelter_claimed'
      readonly entry: PlanEntry
      readonly by: readonly PlanHead[]
    }
  | { readonly kind: 'people_unknown'; readonly entry: PlanEntry }
  | { readonly kind: 'section_empty'; readonly section: PlanSection }

/** @param now the moment that the plan is read at. */
export function checkPlan(plan: Plan, now: Date): PlanWarning[] {
  return [...standing(plan, now), ...places(plan), ...shelters(plan), ...gaps(plan)]
}

function standing({ state, ...term }: PlanHead, now: Date): PlanWarning[] {
  if (state !== 'approved') return [{ kind: state }]
  const kind = termAt(term, now)
  return kind === 'in_force' ? [] : [{ kind }]
}

/** Of a shelter whose places nobody said it cannot be known that they are too few. */
function places(plan: Plan): PlanWarning[] {
  const sums = sumPlan(plan)
  const isShort = sums.places.unknown === 0 && sums.people.sum > sums.places.sum
  if (!isShort) return []
  return [{ kind: 'places_short', people: sums.people.sum, places: sums.places.sum }]
}

function shelters({ entries }: Plan): PlanWarning[] {
  return entries
    .filter(({ section }) => section === 'shelters')
    .flatMap((entry): PlanWarning[] => {
      const { shelter, people } = entry
      if (shelter === null) return [{ kind: 'shelter_gone', entry }]
      const { capacity_people: held, claimed_by: by } = shelter
      return [
        ...(shelter.state === 'closed' ? [{ kind: 'shelter_closed', entry } as const] : []),
        ...(held === null ? [{ kind: 'capacity_unknown', entry } as const] : []),
        ...(held !== null && people !== null && people > held
          ? [{ kind: 'shelter_full', entry, people, places: held } as const]
          : []),
        ...(by.length > 0 ? [{ kind: 'shelter_claimed', entry, by } as const] : []),
      ]
    })
}

function gaps({ entries }: Plan): PlanWarning[] {
  const unknown = entries.filter(
    ({ section, people }) => section === 'evacuation' && people === null,
  )
  const filled = new Set(entries.map(({ section }) => section))
  const empty = codesOf(planSection).filter((section) => !filled.has(section))
  return [
    ...unknown.map((entry) => ({ kind: 'people_unknown', entry }) as const),
    ...empty.map((section) => ({ kind: 'section_empty', section }) as const),
  ]
}
