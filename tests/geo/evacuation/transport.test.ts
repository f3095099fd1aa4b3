import fc from 'fast-check'
import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { solveTransport, type TransportProblem } from '../../../geo/evacuation/transport.ts'

const highs = await loadHighs()
const never = Number.POSITIVE_INFINITY

const problemOf = (
  supply: readonly number[],
  capacity: readonly number[],
  metres: readonly (readonly number[])[],
): TransportProblem => ({ supply, capacity, metres: metres.map((row) => Float64Array.from(row)) })

/** How many found a place, and how many metres they walk in all. */
function costOf(problem: TransportProblem) {
  const flows = solveTransport(highs, problem)
  return {
    placed: flows.reduce((all, { people }) => all + people, 0),
    metres: flows.reduce(
      (all, { from, to, people }) => all + people * (problem.metres[from]?.[to] ?? never),
      0,
    ),
  }
}

/** The same by trying everything, one person after the other. */
function byTryingAll({ supply, capacity, metres }: TransportProblem) {
  const persons = supply.flatMap((people, from) => Array<number>(people).fill(from))
  let best = { placed: 0, metres: 0 }
  const left = [...capacity]
  const send = (at: number, placed: number, walked: number) => {
    const from = persons[at]
    if (from === undefined) {
      const isBetter = placed > best.placed || (placed === best.placed && walked < best.metres)
      if (isBetter) best = { placed, metres: walked }
      return
    }
    send(at + 1, placed, walked)
    for (const [to, places] of left.entries()) {
      const way = metres[from]?.[to] ?? never
      if (places === 0 || way === never) continue
      left[to] = places - 1
      send(at + 1, placed + 1, walked + way)
      left[to] = places
    }
  }
  send(0, 0, 0)
  return best
}

const way = fc.oneof(
  { weight: 4, arbitrary: fc.nat(20) },
  { weight: 1, arbitrary: fc.constant(never) },
)
const small = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([origins, destinations]) =>
    fc.record({
      supply: fc.array(fc.nat(3), { minLength: origins, maxLength: origins }),
      capacity: fc.array(fc.nat(3), { minLength: destinations, maxLength: destinations }),
      metres: fc.array(fc.array(way, { minLength: destinations, maxLength: destinations }), {
        ...{ minLength: origins, maxLength: origins },
      }),
    }),
  )

describe('who goes where', () => {
  it('equals what trying everything finds, in small worlds', () => {
    fc.assert(
      fc.property(small, ({ supply, capacity, metres }) => {
        const problem = problemOf(supply, capacity, metres)
        expect(costOf(problem)).toEqual(byTryingAll(problem))
      }),
      { numRuns: 300 },
    )
  })

  it('places as many as can be placed, though others walk farther for it', () => {
    // Two may go to the near house alone, and two to both.
    const problem = problemOf(
      [2, 2],
      [2, 2],
      [
        [1, never],
        [1, 9000],
      ],
    )
    expect(costOf(problem)).toEqual({ placed: 4, metres: 2 + 18_000 })
  })

  it('sends nobody twice and nowhere beyond its places, in larger worlds', () => {
    const many = fc.array(fc.nat(400), { minLength: 30, maxLength: 60 })
    fc.assert(
      fc.property(many, many, fc.infiniteStream(fc.nat(50_000)), (supply, capacity, distances) => {
        const metres = supply.map(() => capacity.map(() => distances.next().value ?? 0))
        const problem = problemOf(supply, capacity, metres)
        const flows = solveTransport(highs, problem)
        const sumOf = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
        for (const [at, people] of supply.entries()) {
          const sent = sumOf(flows.filter(({ from }) => from === at).map((flow) => flow.people))
          expect(sent).toBeLessThanOrEqual(people)
        }
        for (const [at, places] of capacity.entries()) {
          const taken = sumOf(flows.filter(({ to }) => to === at).map((flow) => flow.people))
          expect(taken).toBeLessThanOrEqual(places)
        }
        const placed = sumOf(flows.map(({ people }) => people))
        expect(placed).toBe(Math.min(sumOf(supply), sumOf(capacity)))
      }),
      { numRuns: 15 },
    )
  })

  it('is nobody where there is nobody, or nowhere to go', () => {
    expect(solveTransport(highs, problemOf([], [3], []))).toEqual([])
    expect(solveTransport(highs, problemOf([3], [], [[]]))).toEqual([])
    expect(solveTransport(highs, problemOf([3], [3], [[never]]))).toEqual([])
  })
})
