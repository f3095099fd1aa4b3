import loadHighs, { type Highs, type ModelData } from 'highs'
import { assignPeople } from '../../../geo/evacuation/assign_people.ts'
import type { EvacuationProblem, Origin, ShelterSite } from '../../../geo/evacuation/evacuation.ts'
import { nearDistanceMetres } from '../../../geo/measures/near_distance.ts'
import { sum } from '../../../geo/measures/sum.ts'
import { interleave, type Section } from '../measurement.ts'
import { originCount, provinceOf, shelterCount } from './made_up_province.ts'

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
    const problem = provinceOf()
    const metres = new Set<number>()
    const ours = async () => {
      const begun = performance.now()
      const { groups } = assignPeople(highs, problem).assignment
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
