import fc from 'fast-check'
import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { repairTransport } from '../../../geo/evacuation/repair_transport.ts'
import {
  type Flow,
  solveTransport,
  type TransportProblem,
} from '../../../geo/evacuation/transport.ts'

const highs = await loadHighs()
const never = Number.POSITIVE_INFINITY

/** How many found a place and how many metres they walk; none of them twice, no place beyond its room. */
function costOf({ supply, capacity, metres }: TransportProblem, flows: readonly Flow[]) {
  const [left, room] = [[...supply], [...capacity]]
  let [placed, walked] = [0, 0]
  for (const { from, to, people } of flows) {
    left[from] = (left[from] ?? 0) - people
    room[to] = (room[to] ?? 0) - people
    placed += people
    walked += people * (metres[from]?.[to] ?? never)
    expect(people).toBeGreaterThan(0)
  }
  expect(Math.min(0, ...left, ...room)).toBe(0)
  return { placed, walked }
}

/** A world, and the same once some of its ways are longer or gone. */
const worlds = (most: number, people: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
    .chain(([origins, shelters]) => {
      const list = <Of>(of: fc.Arbitrary<Of>, length: number) =>
        fc.array(of, { minLength: length, maxLength: length })
      const way = fc.oneof(
        { weight: 5, arbitrary: fc.nat(30) },
        { weight: 1, arbitrary: fc.constant(never) },
      )
      const more = fc.oneof(
        { weight: 4, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.nat(40) },
        { weight: 1, arbitrary: fc.constant(never) },
      )
      return fc.record({
        supply: list(fc.nat(people), origins),
        capacity: list(fc.nat(people), shelters),
        metres: list(list(way, shelters), origins),
        farther: list(list(more, shelters), origins),
      })
    })

const sumsTo = (most: number, people: number, numRuns: number) =>
  fc.assert(
    fc.property(worlds(most, people), ({ supply, capacity, metres, farther }) => {
      const before = metres.map((row) => Float64Array.from(row))
      const after = metres.map((row, at) =>
        Float64Array.from(row, (one, to) => one + (farther[at]?.[to] ?? 0)),
      )
      const flows = solveTransport(highs, { supply, capacity, metres: before })
      const problem = { supply, capacity, metres: after }
      const repaired = repairTransport(problem, { flows, metres: before })
      expect(costOf(problem, repaired)).toEqual(costOf(problem, solveTransport(highs, problem)))
    }),
    { numRuns },
  )

describe('who goes where once ways are longer or gone', () => {
  it('is as good as solved anew, in many small worlds', () => sumsTo(5, 4, 1_000), 60_000)

  it('is as good as solved anew, in larger worlds', () => sumsTo(25, 60, 100), 60_000)

  it('stays as it is where nobody went those ways', () => {
    const problem = { supply: [2, 1], capacity: [2, 1] }
    const metres = [Float64Array.of(1, 9), Float64Array.of(9, 1)]
    const flows = solveTransport(highs, { ...problem, metres })
    const longer = [Float64Array.of(1, never), Float64Array.of(20, 1)]
    expect(repairTransport({ ...problem, metres: longer }, { flows, metres })).toEqual(flows)
  })
})
