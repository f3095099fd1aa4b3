import type { Flow, TransportProblem } from './transport.ts'

const never = Number.POSITIVE_INFINITY

/**
 * Who goes where once some ways are longer than they were, or gone: the same optimum as `solveTransport`
 * comes to over all, from the one before (it must be one, of the same people and places).
 *
 * Whoever goes a way that changed is taken off it. All others still stand as they should (a way nobody goes
 * became no better), so they are sent back one after the other by the shortest path in the residual network:
 * to a place, and who was there to another, and so on, which never passes the optimum by (successive shortest
 * paths). What is small about it: of each shelter only who leaves it for the least more matters, so that
 * the network is one of shelters alone.
 */
export function repairTransport(
  problem: TransportProblem,
  before: { readonly flows: readonly Flow[]; readonly metres: readonly Float64Array[] },
): Flow[] {
  const state = new Residual(problem)
  const displaced: Flow[] = []
  const unplaced = [...problem.supply]
  for (const flow of before.flows) {
    unplaced[flow.from] = (unplaced[flow.from] ?? 0) - flow.people
    const was = before.metres[flow.from]?.[flow.to] ?? Number.NaN
    const isAsBefore = Object.is(problem.metres[flow.from]?.[flow.to], was)
    state.fill(flow, isAsBefore)
    if (!isAsBefore) displaced.push(flow)
  }
  for (const [from, people] of unplaced.entries()) {
    if (people > 0) state.fill({ from, to: state.nowhere, people }, true)
  }
  if (displaced.length === 0) return [...before.flows]
  state.setPrices()
  for (const { from, people } of displaced) {
    for (let left = people; left > 0; ) left -= state.send(from, left)
  }
  return state.flows()
}

/** Who is where, and what one more would cost there; the last shelter is none, of which there is enough. */
class Residual {
  readonly nowhere: number
  /** The place where all arrivals are counted: who leaves a full shelter makes room for others there. */
  readonly #sink: number
  readonly #metres: readonly Float64Array[]
  readonly #ofNowhere: number
  readonly #at: Map<number, number>[]
  /** As it is counted in the sink, with those who were taken off their way. */
  readonly #counted: number[]
  readonly #missing: number[]
  readonly #capacity: readonly number[]
  /** By shelter, then by shelter: the least that one goes farther who changes, and who that is. */
  readonly #change: Float64Array[]
  readonly #who: Int32Array[]
  readonly #prices: Float64Array
  readonly #fromSink: Float64Array

  constructor({ metres, capacity }: TransportProblem) {
    this.#metres = metres
    this.nowhere = capacity.length
    this.#sink = capacity.length + 1
    // Dearer than all that one more who finds a place could make others walk.
    this.#ofNowhere = (longestOf(metres) + 1) * (capacity.length + 2)
    this.#capacity = [...capacity, never]
    const shelters = Array.from({ length: capacity.length + 1 })
    this.#at = shelters.map(() => new Map())
    this.#counted = shelters.map(() => 0)
    this.#missing = shelters.map(() => 0)
    this.#change = shelters.map(() => new Float64Array(shelters.length + 1).fill(never))
    this.#who = shelters.map(() => new Int32Array(shelters.length))
    this.#prices = new Float64Array(shelters.length + 1)
    this.#fromSink = new Float64Array(shelters.length + 1).fill(never)
  }

  /** @param isThere false for those who are only counted, and have to be sent anew. */
  fill({ from, to, people }: Flow, isThere: boolean): void {
    this.#counted[to] = (this.#counted[to] ?? 0) + people
    if (isThere) this.#move(from, to, people)
    else this.#missing[to] = (this.#missing[to] ?? 0) + people
  }

  /** Prices by which no change is worth while; as all stand at an optimum, there are such. */
  setPrices(): void {
    for (let shelter = 0; shelter <= this.nowhere; shelter += 1) this.#weigh(shelter)
    const prices = this.#prices
    for (let round = 0, isBetter = true; isBetter; round += 1) {
      if (round > this.#sink + 1) throw new Error('What is repaired was no optimum.')
      isBetter = false
      for (let from = 0; from <= this.#sink; from += 1) {
        const costs = this.#costsFrom(from)
        for (let to = 0; to <= this.#sink; to += 1) {
          const price = (prices[from] as number) + (costs[to] as number)
          if (price >= (prices[to] as number)) continue
          prices[to] = price
          isBetter = true
        }
      }
    }
  }

  /** Sends as many of one origin as go the same shortest path to where somebody is missing. */
  send(origin: number, most: number): number {
    const prices = this.#prices
    const size = this.#sink + 1
    const reduced = new Float64Array(size).fill(never)
    const by = new Int32Array(size).fill(-1)
    const isDone = new Uint8Array(size)
    for (let to = 0; to <= this.nowhere; to += 1) {
      reduced[to] = this.#metresOf(origin, to) - (prices[to] as number)
    }
    let end = -1
    // Nearly all are linked with nearly all: to look for the nearest is less than to keep them in order.
    for (let node = nearest(reduced, isDone); node !== -1; node = nearest(reduced, isDone)) {
      isDone[node] = 1
      if ((this.#missing[node] ?? 0) > 0) {
        end = node
        break
      }
      const from = (reduced[node] as number) + (prices[node] as number)
      const costs = this.#costsFrom(node)
      for (let to = 0; to < size; to += 1) {
        const there = from + (costs[to] as number) - (prices[to] as number)
        if (there >= (reduced[to] as number) || isDone[to]) continue
        reduced[to] = there
        by[to] = node
      }
    }
    // There is nowhere, and who is taken off a way is missing at its end.
    if (end === -1) throw new Error('Who was taken off a way can be sent on none.')
    const far = reduced[end] as number
    for (let node = 0; node < size; node += 1) {
      prices[node] = (prices[node] as number) + Math.min(far, reduced[node] as number)
    }
    return this.#push(origin, by, end, most)
  }

  flows(): Flow[] {
    return this.#at
      .slice(0, this.nowhere)
      .flatMap((people, to) => [...people].map(([from, some]) => ({ from, to, people: some })))
  }

  #push(origin: number, by: Int32Array, end: number, most: number): number {
    const steps: { from: number; to: number; who: number }[] = []
    let people = Math.min(most, this.#missing[end] ?? 0)
    for (let to = end, from = by[to] as number; from !== -1; to = from, from = by[to] as number) {
      const who = from < this.#sink && to < this.#sink ? (this.#who[from]?.[to] as number) : -1
      steps.push({ from, to, who })
      if (who !== -1) people = Math.min(people, this.#at[from]?.get(who) ?? 0)
      else if (from === this.#sink) people = Math.min(people, this.#counted[to] ?? 0)
      else people = Math.min(people, (this.#capacity[from] ?? 0) - (this.#counted[from] ?? 0))
    }
    const touched = new Set<number>()
    for (const { from, to, who } of steps) {
      if (who !== -1) {
        this.#move(who, from, -people)
        this.#move(who, to, people)
        touched.add(from).add(to)
      } else if (from === this.#sink) this.#counted[to] = (this.#counted[to] ?? 0) - people
      else this.#counted[from] = (this.#counted[from] ?? 0) + people
    }
    const first = steps.at(-1)?.from ?? end
    this.#move(origin, first, people)
    this.#missing[end] = (this.#missing[end] ?? 0) - people
    for (const shelter of touched.add(first)) this.#weigh(shelter)
    return people
  }

  #move(origin: number, shelter: number, people: number): void {
    const there = this.#at[shelter]
    const now = (there?.get(origin) ?? 0) + people
    if (now === 0) there?.delete(origin)
    else there?.set(origin, now)
  }

  /** What it costs to go from one to each: of shelters, or from one to the sink and back. */
  #costsFrom(from: number): Float64Array {
    const costs = this.#change[from] ?? this.#fromSink
    if (from === this.#sink) {
      for (const [to, counted] of this.#counted.entries()) costs[to] = counted > 0 ? 0 : never
    } else {
      const isFull = (this.#counted[from] ?? 0) >= (this.#capacity[from] ?? 0)
      costs[this.#sink] = isFull ? never : 0
      costs[from] = never
    }
    return costs
  }

  #weigh(shelter: number): void {
    const [change, who] = [this.#change[shelter], this.#who[shelter]]
    if (!change || !who) return
    change.fill(never)
    for (const origin of this.#at[shelter]?.keys() ?? []) {
      const here = this.#metresOf(origin, shelter)
      for (let to = 0; to <= this.nowhere; to += 1) {
        const more = this.#metresOf(origin, to) - here
        if (more >= (change[to] as number)) continue
        change[to] = more
        who[to] = origin
      }
    }
  }

  #metresOf(origin: number, shelter: number): number {
    if (shelter === this.nowhere) return this.#ofNowhere
    return this.#metres[origin]?.[shelter] ?? never
  }
}

/** The nearest that is not done; −1 where none can be reached. */
function nearest(reduced: Float64Array, isDone: Uint8Array): number {
  let best = -1
  let least = never
  for (let node = 0; node < reduced.length; node += 1) {
    if (isDone[node] || (reduced[node] as number) >= least) continue
    least = reduced[node] as number
    best = node
  }
  return best
}

const longestOf = (metres: readonly Float64Array[]): number => {
  let longest = 0
  for (const row of metres) {
    for (const one of row) if (one > longest && one !== never) longest = one
  }
  return longest
}
