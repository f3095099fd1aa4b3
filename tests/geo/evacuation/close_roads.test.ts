import fc from 'fast-check'
import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { assignPeople, closeRoads, type Solved } from '../../../geo/evacuation/assign_people.ts'
import type { EvacuationProblem } from '../../../geo/evacuation/evacuation.ts'
import type { Road } from '../../../geo/evacuation/roads/road.ts'
import type { Position } from '../../../geo/measures/position.ts'
import { sum } from '../../../geo/measures/sum.ts'
import { nothing, origin, road, shelter } from './evacuation_world.ts'

const highs = await loadHighs()

/** A crossing of a grid of streets, some 200 m apart. */
const crossing = (at: number): Position => [
  108 + (at % 5) * 0.002,
  21.5 + Math.floor(at / 5) * 0.002,
]

/** Streets between neighbouring crossings of which some are missing, with people and houses around. */
const world = fc
  .record({
    isThere: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 40, maxLength: 40 }),
    people: fc.array(fc.record({ near: fc.nat(24), off: fc.nat(3), people: fc.nat(40) }), {
      ...{ minLength: 1, maxLength: 14 },
    }),
    houses: fc.array(
      fc.record({ near: fc.nat(24), off: fc.nat(3), places: fc.integer({ min: 1, max: 80 }) }),
      { minLength: 1, maxLength: 7 },
    ),
    choice: fc.record({ from: fc.nat(13), to: fc.nat(6), people: fc.integer({ min: 1, max: 20 }) }),
    closed: fc.array(fc.nat(39), { minLength: 1, maxLength: 4 }),
    hazard: fc.option(fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 3 }))),
  })
  .map(({ isThere, people, houses, choice, closed, hazard }) => {
    const streets = Array.from({ length: 40 }, (_, at): Road[] => {
      const isEast = at < 20
      const from = isEast ? Math.floor(at / 4) * 5 + (at % 4) : at - 20
      const line = [crossing(from), crossing(from + (isEast ? 1 : 5))]
      return isThere[at] === 0 ? [] : [road(`r${at}`, line)]
    }).flat()
    const beside = (near: number, off: number): Position => {
      const [east, north] = crossing(near)
      return [east + off * 0.0003, north + off * 0.0002]
    }
    const [west, south, side] = (hazard ?? [0, 0, 1]).map((part) => part * 0.0013) as [
      number,
      number,
      number,
    ]
    const corner = (east: number, north: number) => [108 + west + east, 21.5 + south + north]
    const problem: EvacuationProblem = {
      ...nothing,
      origins: people.map(({ near, off, people: some }, at) =>
        origin(`o${at}`, { people: some, position: off === 3 ? null : beside(near, off) }),
      ),
      shelters: houses.map(({ near, off, places }, at) =>
        shelter(`s${at}`, { capacity_people: places, position: beside(near, off) }),
      ),
      choices: [{ origin: `o${choice.from}`, shelter: `s${choice.to}`, people: choice.people }],
      roads: streets,
      hazard: hazard && {
        type: 'Polygon',
        coordinates: [
          [corner(0, 0), corner(side, 0), corner(side, side), corner(0, side), corner(0, 0)],
        ],
      },
    }
    const roads = streets.map((one) =>
      closed.some((at) => one.id === `r${at}`)
        ? { ...one, why_not: 'closed_by_decision' as const }
        : one,
    )
    return { problem, roads }
  })

/** What it comes to: who finds a place, how far all walk, and of how many nobody knows. */
function sumsOf({ assignment: { groups, refused } }: Solved) {
  const known = groups.filter(({ metres }) => metres !== null)
  return {
    placed: sum(groups.map(({ people }) => people)),
    walked: sum(known.map(({ people, metres }) => people * (metres ?? 0))),
    unmeasured: sum(groups.map(({ people, metres }) => (metres === null ? people : 0))),
    refused,
  }
}

/** The shelters where more are sent than there is room for: the least walked would then be no optimum. */
function overfilled({ flows, transport: { capacity } }: Solved): number[] {
  return capacity.flatMap((room, at) =>
    sum(flows.flatMap(({ to, people }) => (to === at ? [people] : []))) > room ? [at] : [],
  )
}

describe('an evacuation once roads are closed', () => {
  it('equals the one that is solved anew, in many worlds', () => {
    let changed = 0
    fc.assert(
      fc.property(world, ({ problem, roads }) => {
        const before = assignPeople(highs, problem)
        const after = closeRoads(highs, before, roads)
        const anew = assignPeople(highs, { ...problem, roads })
        expect(after.ways.metres).toEqual(anew.ways.metres)
        for (const one of [after, anew]) expect(overfilled(one)).toEqual([])
        expect(sumsOf(after)).toEqual(sumsOf(anew))
        if (sumsOf(after).walked !== sumsOf(before).walked) changed += 1
        // Every group of either goes its own way: as long as is said, and over no closed road.
        for (const { metres, by, path } of after.assignment.groups) {
          expect(metres).not.toBe(Number.POSITIVE_INFINITY)
          if (by === 'road') expect(path).not.toBeNull()
          else expect(path).toBeNull()
        }
      }),
      { numRuns: 400 },
    )
    // Else the worlds would prove nothing.
    expect(changed).toBeGreaterThan(100)
  }, 120_000)

  it('loses nobody, and sends nobody beyond the room there is', () => {
    fc.assert(
      fc.property(world, ({ problem, roads }) => {
        const { groups } = closeRoads(highs, assignPeople(highs, problem), roads).assignment
        for (const { id, people } of problem.origins) {
          const sent = groups.filter((group) => group.origin === id).map((group) => group.people)
          expect(sum(sent)).toBeLessThanOrEqual(people)
        }
        for (const { id, capacity_people } of problem.shelters) {
          const taken = groups.filter((group) => group.shelter === id).map((group) => group.people)
          expect(sum(taken)).toBeLessThanOrEqual(capacity_people ?? 0)
        }
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  it('refuses a choice that is cut off, and sends those people to the next best', () => {
    const [a, b] = [road('a', [crossing(0), crossing(1)]), road('b', [crossing(1), crossing(2)])]
    const problem: EvacuationProblem = {
      ...nothing,
      origins: [origin('o', { position: crossing(1) })],
      shelters: [
        shelter('west', { position: crossing(0) }),
        shelter('east', { position: crossing(2) }),
      ],
      choices: [{ origin: 'o', shelter: 'west', people: 100 }],
      roads: [a, b],
    }
    const before = assignPeople(highs, problem)
    const roads = [{ ...a, why_not: 'closed_here' as const }, b]
    const { groups, refused } = closeRoads(highs, before, roads).assignment
    expect(refused).toEqual([{ ...problem.choices[0], why: 'cut_off' }])
    expect(groups).toMatchObject([{ shelter: 'east', people: 100, by: 'road', is_chosen: false }])
    expect(groups[0]?.passed_over).toEqual([])
  })
})
