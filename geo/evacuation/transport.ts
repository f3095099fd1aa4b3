import type { Highs, Model } from 'highs'
import { sum } from '../measures/sum.ts'

/** People at places of departure, places to stay, and what it costs to go from each to each. */
export interface TransportProblem {
  /** People at each place of departure, whole numbers. */
  readonly supply: readonly number[]
  /** Places at each destination, whole numbers. */
  readonly capacity: readonly number[]
  /**
   * By place of departure, then by destination: metres, whole and from 0. Infinity where nobody may be
   * sent.
   */
  readonly metres: readonly Float64Array[]
}

export interface Flow {
  readonly from: number
  readonly to: number
  readonly people: number
}

/** So many ways from each place of departure are looked at before it is known which are needed. */
const waysAtFirst = 6
/** So many are added from each place of departure at a time. */
const waysAtOnce = 4
const tolerance = 1e-7

/**
 * As many people as find a place, and of all ways to do so the one with the fewest metres walked by all of
 * them: exactly, by the simplex method of HiGHS. Whoever finds no place is in no flow.
 *
 * Of a thousand ways from each place few are used. So it is solved with the nearest alone, and the dual
 * prices tell which other ways would be better; these are added until there is none, which proves the
 * optimum over all.
 *
 * @throws Error where the solver does not come to an optimum, which this problem always has.
 */
export function solveTransport(highs: Highs, problem: TransportProblem): Flow[] {
  const { supply, capacity } = problem
  if (supply.length === 0 || capacity.length === 0) return []
  return highs.withModel((model) => {
    model.options.set({ output_flag: false })
    const ways = startModel(highs, model, problem)
    // Dearer than any detour: that is enough where everybody may go everywhere.
    setCosts(model, ways, 2 * longestOf(problem) + 1, ways.metresOf)
    solveOverAll(highs, model, ways, ways.metresOf)
    const least = Math.max(0, sum(supply) - sum(capacity))
    if (unplacedIn(model, ways) > least) {
      // Else first how many find no place at all, then the shortest way with no more than these.
      setCosts(model, ways, 1, () => 0)
      solveOverAll(highs, model, ways, () => 0)
      model.changeRowBounds(supply.length + capacity.length, 0, unplacedIn(model, ways))
      setCosts(model, ways, 0, ways.metresOf)
      solveOverAll(highs, model, ways, ways.metresOf)
    }
    return readFlows(model, ways)
  })
}

interface Ways {
  readonly origins: number
  readonly destinations: number
  /** In the order of their columns, which follow those of who finds no place. */
  readonly used: { readonly from: number; readonly to: number }[]
  readonly isUsed: readonly Uint8Array[]
  metresOf(from: number, to: number): number
}

/** Rows: the people of each origin, the places of each destination, all who find none. */
function startModel(highs: Highs, model: Model, problem: TransportProblem): Ways {
  const { supply, capacity, metres } = problem
  const [origins, destinations] = [supply.length, capacity.length]
  const starts = supply.map((_, at) => 2 * at)
  model.passModel({
    numCols: origins,
    numRows: origins + destinations + 1,
    colCost: supply.map(() => 0),
    colLower: supply.map(() => 0),
    colUpper: supply.map(() => highs.infinity),
    rowLower: [...supply, ...capacity.map(() => 0), 0],
    rowUpper: [...supply, ...capacity, highs.infinity],
    matrix: {
      format: 'csc',
      numRows: origins + destinations + 1,
      numCols: origins,
      starts: [...starts, 2 * origins],
      indices: supply.flatMap((_, at) => [at, origins + destinations]),
      values: supply.flatMap(() => [1, 1]),
    },
  })
  const ways: Ways = {
    ...{ origins, destinations, used: [] },
    isUsed: supply.map(() => new Uint8Array(destinations)),
    metresOf: (from, to) => metres[from]?.[to] ?? Number.POSITIVE_INFINITY,
  }
  const nearest = supply.flatMap((_, from) => cheapest(ways, from, ways.metresOf, waysAtFirst))
  addWays(model, ways, nearest, () => 0)
  return ways
}

function setCosts(model: Model, ways: Ways, ofNoPlace: number, costOf: Ways['metresOf']): void {
  for (let at = 0; at < ways.origins; at += 1) model.changeColCost(at, ofNoPlace)
  ways.used.forEach(({ from, to }, at) => {
    model.changeColCost(ways.origins + at, costOf(from, to))
  })
}

/** Solves, adds the ways that would be better, and so on until there is none. */
function solveOverAll(highs: Highs, model: Model, ways: Ways, costOf: Ways['metresOf']): void {
  for (;;) {
    runToOptimum(highs, model)
    const { rowDual } = model.getSolution()
    const gainOf = (from: number, to: number) =>
      ways.isUsed[from]?.[to] || !Number.isFinite(ways.metresOf(from, to))
        ? Number.POSITIVE_INFINITY
        : costOf(from, to) - (rowDual[from] ?? 0) - (rowDual[ways.origins + to] ?? 0)
    const better: Ways['used'] = []
    for (let from = 0; from < ways.origins; from += 1) {
      better.push(...cheapest(ways, from, gainOf, waysAtOnce, -tolerance))
    }
    if (better.length === 0) return
    addWays(model, ways, better, costOf)
  }
}

/**
 * From where the last run ended; where that comes to what is possible and not proven to be best, from the
 * beginning.
 */
function runToOptimum({ constants }: Highs, model: Model): void {
  const { optimal } = constants.modelStatus
  model.run()
  if (model.getModelStatus() === optimal) return
  model.clearSolver()
  model.run()
  const status = model.getModelStatus()
  if (status !== optimal) throw new Error(`HiGHS found no optimum; its status is ${status}.`)
}

function addWays(model: Model, ways: Ways, added: Ways['used'], costOf: Ways['metresOf']): void {
  if (added.length === 0) return
  model.addCols({
    cost: Float64Array.from(added, ({ from, to }) => costOf(from, to)),
    lower: new Float64Array(added.length),
    upper: new Float64Array(added.length).fill(Number.POSITIVE_INFINITY),
    matrix: {
      format: 'csc',
      numRows: ways.origins + ways.destinations + 1,
      numCols: added.length,
      starts: Int32Array.from({ length: added.length + 1 }, (_, at) => 2 * at),
      indices: Int32Array.from(added.flatMap(({ from, to }) => [from, ways.origins + to])),
      values: new Float64Array(2 * added.length).fill(1),
    },
  })
  for (const { from, to } of added) {
    ways.used.push({ from, to })
    ways.isUsed[from]?.fill(1, to, to + 1)
  }
}

/** The ways from one origin that cost least, and less than `below`. */
function cheapest(
  ways: Ways,
  from: number,
  costOf: (from: number, to: number) => number,
  most: number,
  below = Number.POSITIVE_INFINITY,
): { from: number; to: number }[] {
  const found: { to: number; cost: number }[] = []
  for (let to = 0; to < ways.destinations; to += 1) {
    const cost = costOf(from, to)
    if (!(cost < below) || (found.length === most && cost >= (found.at(-1)?.cost ?? 0))) continue
    const at = found.findIndex((one) => one.cost > cost)
    found.splice(at === -1 ? found.length : at, 0, { to, cost })
    if (found.length > most) found.pop()
  }
  return found.map(({ to }) => ({ from, to }))
}

const unplacedIn = (model: Model, { origins }: Ways) =>
  Math.round(sum(model.getSolution().colValue.subarray(0, origins)))

const longestOf = ({ metres }: TransportProblem) => {
  let longest = 0
  for (const from of metres) {
    for (const one of from) if (one > longest && Number.isFinite(one)) longest = one
  }
  return longest
}

/** A solution at a corner is of whole numbers, since supply and capacity are. */
function readFlows(model: Model, ways: Ways): Flow[] {
  const { colValue } = model.getSolution()
  return ways.used.flatMap(({ from, to }, at) => {
    const value = colValue[ways.origins + at] ?? 0
    const people = Math.round(value)
    if (Math.abs(people - value) > 1e-5) throw new Error(`HiGHS sends ${value} people somewhere.`)
    return people === 0 ? [] : [{ from, to, people }]
  })
}
