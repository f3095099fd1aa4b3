import loadHighs, { type Highs, type ModelData } from 'highs'
import { assignPeople } from '../../../geo/evacuation/assign_people.ts'
import type { EvacuationProblem, Origin, ShelterSite } from '../../../geo/evacuation/evacuation.ts'
import { nearDistanceMetres } from '../../../geo/measures/near_distance.ts'
import { sum } from '../../../geo/measures/sum.ts'
import { origin, shelter } from '../../geo/evacuation/evacuation_world.ts'
import { interleave, type Section } from '../measurement.ts'

const [originCount, shelterCount] = [3_321, 500]
const what = `assignment of ${originCount.toLocaleString('en')} origins to ${shelterCount} shelters`

/** More takes minutes: the solver alone needs some twenty seconds each time. */
const mostPairs = 5

/**
 * The whole of an assignment, distances and reasons included, against the solver alone, which is given
 * the complete model: each origin with each shelter. Both come to the same number of metres.
 */
export const assignment: Section = {
  offers: [what],
  async run({ pairs }) {
    const highs = await loadHighs()
    const problem = madeUp()
    const metres = new Set<number>()
    const ours = async () => {
      const begun = performance.now()
      const { groups } = assignPeople(highs, problem)
      const taken = performance.now() - begun
      metres.add(sum(groups.map((group) => group.people * (group.metres ?? 0))))
      return taken
    }
    const alone = async () => {
      const model = completeModel(highs, problem)
      const begun = performance.now()
      metres.add(solveAlone(highs, model))
      return performance.now() - begun
    }
    const taken = await interleave(Math.min(pairs, mostPairs), ours, alone)
    if (metres.size > 1)
      throw new Error(`The optimum is not the same: ${[...metres].join(', ')} m.`)
    return [{ what, unit: 'ms', against: 'HiGHS alone', ...taken, goal: ['≤', 1.5] }]
  },
}

/** A fifth more places than people, over a province; the same each time. */
function madeUp(): EvacuationProblem {
  let seed = 7
  const random = () => {
    // Numerical Recipes' congruential generator.
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed / 2 ** 32
  }
  const position = () => [107 + random(), 21 + 0.6 * random()] as const
  const origins: Origin[] = Array.from({ length: originCount }, (_, at) =>
    origin(`o${at}`, { position: position(), people: 1 + Math.floor(200 * random()) }),
  )
  const each = (1.2 * sum(origins.map(({ people }) => people))) / shelterCount
  const shelters: ShelterSite[] = Array.from({ length: shelterCount }, (_, at) =>
    shelter(`s${at}`, {
      position: position(),
      capacity_people: 1 + Math.floor(2 * each * random()),
    }),
  )
  return { origins, shelters, choices: [], withinMetres: null }
}

/** A row for each origin, then one for each shelter; a column for each pair of them. */
function completeModel({ infinity }: Highs, { origins, shelters }: EvacuationProblem): ModelData {
  const [rows, columns] = [origins.length + shelters.length, origins.length * shelters.length]
  const places = shelters.map(({ capacity_people }) => capacity_people ?? 0)
  const people = origins.map((one) => one.people)
  return {
    ...{ numCols: columns, numRows: rows },
    colCost: Float64Array.from(
      origins.flatMap((from) => shelters.map((to) => wayMetres(from, to))),
    ),
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(infinity),
    rowLower: [...people, ...places.map(() => 0)],
    rowUpper: [...people, ...places],
    matrix: {
      ...{ format: 'csc', numRows: rows, numCols: columns },
      starts: Int32Array.from({ length: columns + 1 }, (_, at) => 2 * at),
      indices: Int32Array.from({ length: 2 * columns }, (_, at) => {
        const column = Math.floor(at / 2)
        return at % 2 === 0
          ? Math.floor(column / shelters.length)
          : origins.length + (column % shelters.length)
      }),
      values: new Float64Array(2 * columns).fill(1),
    },
  }
}

const wayMetres = (from: Origin, to: ShelterSite): number =>
  from.position && to.position ? Math.round(nearDistanceMetres(from.position, to.position)) : 0

const solveAlone = (highs: Highs, model: ModelData): number =>
  highs.withModel(model, (own) => {
    own.options.set({ output_flag: false })
    own.run()
    return Math.round(own.getObjectiveValue())
  })
