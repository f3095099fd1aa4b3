import loadHighs from 'highs'
import { assignPeople, closeRoads, type Solved } from '../../../geo/evacuation/assign_people.ts'
import type { EvacuationProblem } from '../../../geo/evacuation/evacuation.ts'
import type { Road } from '../../../geo/evacuation/roads/road.ts'
import { sum } from '../../../geo/measures/sum.ts'
import { road } from '../../geo/evacuation/evacuation_world.ts'
import { interleave, type Section } from '../measurement.ts'
import { originCount, provinceOf, randomFrom, shelterCount } from './made_up_province.ts'

const what = `closing one road under ${originCount.toLocaleString('en')} origins and ${shelterCount} shelters`

/** So many streets along and across, some 1.2 km apart, so that everybody is near to one. */
const [across, up] = [84, 54]

/**
 * What the screen waits for when a road is closed, the reasons included, against solving it all with that
 * road closed. Each turn closes another road, and both come to as many people placed and as many metres.
 */
export const closingRoads: Section = {
  offers: [what],
  async run({ pairs }) {
    const highs = await loadHighs()
    const problem = withStreets()
    const before = assignPeople(highs, problem)
    const walkedOver = usedRoads(before)
    let turn = { ours: 0, other: 0 }
    const closedIn = (at: number): Road[] => {
      const id = walkedOver[Math.floor((at * walkedOver.length) / Math.max(1, pairs))]
      return problem.roads.map((one) =>
        one.id === id ? { ...one, why_not: 'closed_here' as const } : one,
      )
    }
    const sums = new Map<number, string>()
    const checked = (at: number, { assignment: { groups } }: Solved) => {
      const told = `${sum(groups.map(({ people }) => people))} people, ${sum(
        groups.map(({ people, metres }) => people * (metres ?? 0)),
      )} m`
      const other = sums.get(at) ?? told
      if (other !== told) throw new Error(`The optimum is not the same: ${told} and ${other}.`)
      sums.set(at, told)
    }
    const timed = (side: 'ours' | 'other', solve: (roads: Road[]) => Solved) => async () => {
      const at = turn[side]
      turn = { ...turn, [side]: at + 1 }
      const roads = closedIn(at)
      const begun = performance.now()
      const solved = solve(roads)
      const taken = performance.now() - begun
      checked(at, solved)
      return taken
    }
    const ours = timed('ours', (roads) => closeRoads(highs, before, roads))
    const other = timed('other', (roads) => assignPeople(highs, { ...problem, roads }))
    const taken = await interleave(pairs, ours, other)
    return [{ what, unit: 'ms', against: 'solving it all', ...taken, goal: ['≤', 0.2] }]
  },
}

/** Each block of a street is a road of its own; a tenth of them are not there. */
function withStreets(): EvacuationProblem {
  const random = randomFrom(11)
  const corner = (east: number, north: number) =>
    [107 + east / (across - 1), 21 + (0.6 * north) / (up - 1)] as const
  const roads: Road[] = []
  for (let east = 0; east < across; east += 1) {
    for (let north = 0; north < up; north += 1) {
      if (east + 1 < across && random() > 0.1) {
        roads.push(road(`e${east}_${north}`, [corner(east, north), corner(east + 1, north)]))
      }
      if (north + 1 < up && random() > 0.1) {
        roads.push(road(`n${east}_${north}`, [corner(east, north), corner(east, north + 1)]))
      }
    }
  }
  return { ...provinceOf(), roads }
}

/** The roads that somebody is sent along, the most walked first. */
function usedRoads({ problem, assignment }: Solved): string[] {
  const walked = new Map<string, number>()
  const roadOf = new Map(
    problem.roads.map((one) => [one.lines[0]?.map(String).sort().join(), one.id]),
  )
  for (const { path, people } of assignment.groups) {
    for (const [at, to] of (path ?? []).entries()) {
      const id = roadOf.get([String(path?.[at - 1]), String(to)].sort().join())
      if (id !== undefined) walked.set(id, people + (walked.get(id) ?? 0))
    }
  }
  return [...walked].sort((one, other) => other[1] - one[1]).map(([id]) => id)
}
