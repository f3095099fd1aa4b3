import type { CountedInside, PeopleInside } from './exposure.ts'

export interface Residents {
  /** What the unit is given as; null where no source says. */
  readonly population: number | null
  /** The least and the most that its sources say; null where none does. */
  readonly population_low: number | null
  readonly population_high: number | null
}

/** A thousandth of an outline is thinner than the line it is drawn with. */
export const wholeShare = 0.999

/**
 * How many people of a unit live inside an area. Where people were counted at places, those count; else
 * the unit's population by the share of its outline, which is a guess: nobody knows where in it they live,
 * so that as few as none may be inside, or as many as all.
 *
 * @param share of the unit's outline that lies inside, 0 to 1; null where it has no outline.
 * @param counted what was counted of kind `people`; undefined where none was, anywhere in the unit.
 */
export function peopleInside(
  { population, population_low, population_high }: Residents,
  share: number | null,
  counted: CountedInside | undefined,
): PeopleInside {
  if (counted !== undefined) {
    const { inside, low, high } = counted
    return { by: 'counted', amount: { inside, low, high }, population }
  }
  if (population === null || share === null) return { by: 'no_data', amount: null, population }
  const [low, high] = [population_low ?? population, population_high ?? population]
  if (share >= wholeShare) {
    return { by: 'whole_unit', amount: { inside: population, low, high }, population }
  }
  return { by: 'area', amount: { inside: population * share, low: 0, high }, population }
}
