import type { Highs } from 'highs'
import { nearDistanceMetres } from '../measures/near_distance.ts'
import type {
  Assignment,
  Choice,
  EvacuationProblem,
  Group,
  Origin,
  ShelterSite,
} from './evacuation.ts'
import { keepChoices } from './keep_choices.ts'
import { solveTransport } from './transport.ts'

/** So many nearer shelters are named with each group. */
const mostPassedOver = 5

/**
 * Who goes to which shelter: the choices made by hand are kept, and all others sent so that as many as can
 * find a place, and walk the least in sum.
 *
 * Who was counted of a unit without a place, or is to go to a shelter without one, is sent within the unit
 * alone, after all whose way is known, and the distance is said to be unknown.
 */
export function assignPeople(highs: Highs, problem: EvacuationProblem): Assignment {
  const { kept, refused, peopleLeft, placesLeft } = keepChoices(problem)
  const usable = problem.shelters.filter(({ why_not }) => why_not === null)
  const flows = solveTransport(highs, {
    supply: problem.origins.map(({ id }) => peopleLeft.get(id) ?? 0),
    capacity: usable.map(({ id }) => placesLeft.get(id) ?? 0),
    metres: weighWays(problem, usable),
  })
  const sent = flows.flatMap(({ from, to, people }): Choice[] => {
    const [origin, shelter] = [problem.origins[from], usable[to]]
    return origin && shelter ? [{ origin: origin.id, shelter: shelter.id, people }] : []
  })
  return { groups: explain(problem, kept, sent), refused }
}

/** Each way in whole metres; infinite where nobody is sent. */
function weighWays(
  { origins, withinMetres }: EvacuationProblem,
  usable: readonly ShelterSite[],
): Float64Array[] {
  const known = origins.map((origin) =>
    Float64Array.from(usable, (shelter) => metresBetween(origin, shelter) ?? Number.NaN),
  )
  const longest = known.reduce(
    (most, from) => from.reduce((longer, one) => (one > longer ? one : longer), most),
    0,
  )
  return known.map((from, at) =>
    from.map((metres, to) => {
      if (!Number.isNaN(metres)) {
        return withinMetres !== null && metres > withinMetres ? Number.POSITIVE_INFINITY : metres
      }
      const unit = origins[at]?.unit_code ?? null
      const isOneUnit = unit !== null && unit === usable[to]?.unit_code
      return isOneUnit ? longest + 1 : Number.POSITIVE_INFINITY
    }),
  )
}

function metresBetween(
  from: Pick<Origin, 'position'>,
  to: Pick<ShelterSite, 'position'>,
): number | null {
  if (from.position === null || to.position === null) return null
  return Math.round(nearDistanceMetres(from.position, to.position))
}

/** The groups, origin by origin and the largest first, each with what is nearer and why it is not that. */
function explain(
  { origins, shelters }: EvacuationProblem,
  kept: readonly Choice[],
  sent: readonly Choice[],
): Group[] {
  const all = [
    ...kept.map((choice) => ({ ...choice, is_chosen: true })),
    ...sent.map((choice) => ({ ...choice, is_chosen: false })),
  ]
  const shelterOf = new Map(shelters.map((shelter) => [shelter.id, shelter]))
  const byOrigin = new Map<string, (Choice & Pick<Group, 'is_chosen'>)[]>()
  for (const group of all) {
    byOrigin.set(group.origin, [...(byOrigin.get(group.origin) ?? []), group])
  }
  return origins.flatMap((origin) =>
    (byOrigin.get(origin.id) ?? [])
      .toSorted((one, other) => other.people - one.people)
      .map((group): Group => {
        const shelter = shelterOf.get(group.shelter)
        const metres = shelter ? metresBetween(origin, shelter) : null
        const passed_over = group.is_chosen ? [] : passedOverOn(origin, metres, shelters)
        return { ...group, metres, passed_over }
      }),
  )
}

/** A nearer shelter where people may be sent is full, or somebody would be sent there instead. */
function passedOverOn(
  origin: Origin,
  metres: number | null,
  shelters: readonly ShelterSite[],
): Group['passed_over'] {
  if (metres === null) return []
  return shelters
    .flatMap(({ id, position, why_not }) => {
      const nearer = metresBetween(origin, { position })
      return nearer !== null && nearer < metres
        ? [{ shelter: id, why: why_not ?? ('full' as const), nearer }]
        : []
    })
    .toSorted((one, other) => one.nearer - other.nearer)
    .slice(0, mostPassedOver)
    .map(({ shelter, why }) => ({ shelter, why }))
}
