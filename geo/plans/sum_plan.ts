import { type KnownSum, knownSum } from '../measures/sum.ts'
import type { Plan, PlanEntry } from './plan.ts'

export interface PlanSums {
  readonly people: KnownSum
  readonly households: KnownSum
  readonly elderly: KnownSum
  readonly children: KnownSum
  readonly disabled: KnownSum
  /** Places of the shelters that the plan counts on, each once, but for those that cannot be used. */
  readonly places: KnownSum
  readonly lines: number
  /** Of them those whose figures are assumed or copied. */
  readonly unproven: number
}

/** What a plan comes to. A figure that nobody said is not counted as none: it is told beside the sum. */
export function sumPlan({ entries }: Pick<Plan, 'entries'>): PlanSums {
  const evacuated = entries.filter(({ section }) => section === 'evacuation')
  const of = (figure: (entry: PlanEntry) => number | null) => knownSum(evacuated.map(figure))
  const shelters = new Map(
    entries.flatMap(({ shelter }) =>
      shelter === null || shelter.state === 'closed' ? [] : [[shelter.id, shelter] as const],
    ),
  )
  return {
    people: of(({ people }) => people),
    households: of(({ households }) => households),
    elderly: of(({ elderly }) => elderly),
    children: of(({ children }) => children),
    disabled: of(({ disabled }) => disabled),
    places: knownSum([...shelters.values()].map(({ capacity_people }) => capacity_people)),
    lines: entries.length,
    unproven: entries.filter(({ basis }) => basis !== 'sourced').length,
  }
}
