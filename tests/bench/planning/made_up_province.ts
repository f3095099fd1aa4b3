import type { EvacuationProblem, Origin, ShelterSite } from '../../../geo/evacuation/evacuation.ts'
import { sum } from '../../../geo/measures/sum.ts'
import { nothing, origin, shelter } from '../../geo/evacuation/evacuation_world.ts'

export const [originCount, shelterCount] = [3_321, 500]

/** Numbers from 0 up to 1, the same each time: Numerical Recipes' congruential generator. */
export function randomFrom(begun: number): () => number {
  let seed = begun
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed / 2 ** 32
  }
}

/** A fifth more places than people, over a province; the same each time. */
export function provinceOf(): EvacuationProblem {
  const random = randomFrom(7)
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
  return { ...nothing, origins, shelters }
}
