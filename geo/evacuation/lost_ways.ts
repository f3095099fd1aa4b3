import { sum } from '../measures/sum.ts'
import type { Solved } from './assign_people.ts'
import type { LostWays } from './evacuation.ts'
import type { WhyLost } from './vocabulary.ts'

/**
 * Who loses which shelter by the roads that are closed, why, and what is next best; place by place, those
 * alone for whom something is another.
 */
export function lostWays(before: Solved, after: Solved): LostWays[] {
  const { origins, shelters } = before.problem
  const numberOf = new Map(shelters.map(({ id }, at) => [id, at]))
  const [was, is] = [sentByWay(before), sentByWay(after)]
  return origins.flatMap(({ id }, origin): LostWays[] => {
    const [then, now] = [was.get(id) ?? new Map(), is.get(id) ?? new Map()]
    const wayTo = (shelter: string, { ways }: Solved) => {
      const at = numberOf.get(shelter) ?? -1
      const metres = ways.metres[origin]?.[at] ?? Number.NaN
      return { metres: Number.isNaN(metres) ? null : metres, by: ways.byOf(origin, at) }
    }
    const metresMore = (shelter: string) =>
      (wayTo(shelter, after).metres ?? 0) - (wayTo(shelter, before).metres ?? 0)
    const whyLost = (shelter: string): WhyLost => {
      if (wayTo(shelter, after).metres === Number.POSITIVE_INFINITY) return 'cut_off'
      return metresMore(shelter) > 0 ? 'farther' : 'for_others'
    }
    const ofEach = (from: Map<string, number>, to: Map<string, number>) =>
      [...from].flatMap(([shelter, people]) => {
        const more = people - (to.get(shelter) ?? 0)
        return more > 0 ? [{ shelter, people: more }] : []
      })
    const lost = ofEach(then, now).map((one) => ({ ...one, why: whyLost(one.shelter) }))
    const gained = ofEach(now, then).map((one) => ({ ...one, ...wayTo(one.shelter, after) }))
    const farther = [...now].flatMap(([shelter, people]) => {
      const [some, metres] = [Math.min(people, then.get(shelter) ?? 0), metresMore(shelter)]
      return some > 0 && metres > 0 ? [{ shelter, people: some, metres }] : []
    })
    const unplaced = Math.max(0, sum([...then.values()]) - sum([...now.values()]))
    const isTouched = lost.length + gained.length + farther.length > 0
    return isTouched ? [{ origin: id, lost, gained, farther, unplaced }] : []
  })
}

/** By origin, how many go to each shelter, whoever decided it. */
function sentByWay({ assignment }: Solved): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>()
  for (const { origin, shelter, people } of assignment.groups) {
    const own = found.get(origin) ?? new Map<string, number>()
    own.set(shelter, people + (own.get(shelter) ?? 0))
    found.set(origin, own)
  }
  return found
}
