import type { Highs } from 'highs'
import type { Assignment, Choice, EvacuationProblem } from './evacuation.ts'
import { explain } from './explain.ts'
import { type KeptChoices, keepChoices } from './keep_choices.ts'
import { repairTransport } from './repair_transport.ts'
import type { Road } from './roads/road.ts'
import { findWays, type Ways, waysWithout } from './roads/ways.ts'
import { type Flow, solveTransport, type TransportProblem } from './transport.ts'

/** Farther than anybody walks here, so that who walks an unknown way is sent after all others. */
const beyondAnyWay = 1_000_001

/** An assignment with what it takes to answer what it would be with one road less. */
export interface Solved {
  readonly problem: EvacuationProblem
  readonly assignment: Assignment
  readonly ways: Ways
  readonly choices: KeptChoices
  readonly transport: TransportProblem
  readonly flows: readonly Flow[]
}

/**
 * Who goes to which shelter: the choices made by hand are kept, and all others sent so that as many as can
 * find a place, and walk the least in sum.
 *
 * Who was counted of a unit without a place, or is to go to a shelter without one, is sent within the unit
 * alone, after all whose way is known, and the distance is said to be unknown.
 */
export function assignPeople(highs: Highs, problem: EvacuationProblem): Solved {
  const ways = findWays(problem, problem.roads, problem.hazard)
  const choices = keepChoices(problem, ways)
  const transport = transportOf(problem, ways, choices)
  return solvedBy(problem, ways, choices, transport, solveTransport(highs, transport))
}

/**
 * The same once more of its roads are closed, without solving it anew: the trees that led over them are
 * grown anew where they did, and the people whose way is another are sent from where the optimum stood.
 * It is as good as `assignPeople` makes it; of several ways that are as good it may be another, the one that
 * is nearer to what stood before.
 */
export function closeRoads(highs: Highs, before: Solved, roads: readonly Road[]): Solved {
  const problem = { ...before.problem, roads }
  const ways = waysWithout(before.ways, roads)
  const choices = keepChoices(problem, ways)
  // Whose choice falls away is to be sent as well, which no repair of ways knows of.
  if (!isSame(choices.kept, before.choices.kept)) return assignPeople(highs, problem)
  const transport = transportOf(problem, ways, choices, before)
  const flows = repairTransport(transport, { flows: before.flows, metres: before.transport.metres })
  return solvedBy(problem, ways, choices, transport, flows)
}

const isSame = (one: readonly Choice[], other: readonly Choice[]) =>
  one.length === other.length && one.every((choice, at) => choice === other[at])

function solvedBy(
  problem: EvacuationProblem,
  ways: Ways,
  choices: KeptChoices,
  transport: TransportProblem,
  flows: readonly Flow[],
): Solved {
  const usable = usableOf(problem)
  const sent = flows.flatMap(({ from, to, people }): Choice[] => {
    const [origin, shelter] = [problem.origins[from], problem.shelters[usable[to] ?? -1]]
    return origin && shelter ? [{ origin: origin.id, shelter: shelter.id, people }] : []
  })
  const groups = explain(problem, ways, choices.kept, sent)
  const assignment = { groups, refused: choices.refused }
  return { problem, assignment, ways, choices, transport, flows }
}

const usableOf = ({ shelters }: EvacuationProblem): number[] =>
  shelters.flatMap(({ why_not }, at) => (why_not === null ? [at] : []))

function transportOf(
  problem: EvacuationProblem,
  ways: Ways,
  { peopleLeft, placesLeft }: KeptChoices,
  before?: Solved,
): TransportProblem {
  const usable = usableOf(problem)
  return {
    supply: problem.origins.map(({ id }) => peopleLeft.get(id) ?? 0),
    capacity: usable.map((at) => placesLeft.get(problem.shelters[at]?.id ?? '') ?? 0),
    metres: ways.metres.map((row, origin) => {
      const held = before?.ways.metres[origin] === row ? before.transport.metres[origin] : undefined
      return held ?? weighWays(problem, row, origin, usable)
    }),
  }
}

/** The ways of one origin, in whole metres; infinite where nobody is sent. */
function weighWays(
  { origins, shelters, withinMetres }: EvacuationProblem,
  row: Float64Array,
  origin: number,
  usable: readonly number[],
): Float64Array {
  const unit = origins[origin]?.unit_code ?? null
  return Float64Array.from(usable, (at) => {
    const metres = row[at] ?? Number.NaN
    if (!Number.isNaN(metres)) {
      return withinMetres !== null && metres > withinMetres ? Number.POSITIVE_INFINITY : metres
    }
    const isOneUnit = unit !== null && unit === shelters[at]?.unit_code
    return isOneUnit ? beyondAnyWay : Number.POSITIVE_INFINITY
  })
}
