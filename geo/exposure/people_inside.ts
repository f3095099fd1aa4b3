import type { Amount, CountedInside, PeopleInside } from './exposure.ts'

export interface Residents {
  /** What the unit is given as; null where no source says. */
  readonly population: number | null
  /** The least and the most that its sources say; null where none does. */
  readonly population_low: number | null
  readonly population_high: number | null
}

/** How much of a unit lies inside, 0 to 1. */
export interface SharesInside {
  /** Of its outline; null where it has none. */
  readonly outline: number | null
  /** Of its land, by the shipped basemap; null where that does not know it. */
  readonly land: number | null
}

/** A thousandth of an outline is thinner than the line it is drawn with. */
export const wholeShare = 0.999

/**
 * How many people of a unit live inside an area. Where people were counted at places, those count; else
 * the unit's population by the share of its land, or of its outline where its land is not known. Both are
 * guesses: nobody knows where in it they live, so that as few as none may be inside, or as many as all.
 *
 * @param counted what was counted of kind `people`; undefined where none was, anywhere in the unit.
 */
export function peopleInside(
  { population, population_low, population_high }: Residents,
  { outline, land }: SharesInside,
  counted: CountedInside | undefined,
): PeopleInside {
  const said = (
    by: PeopleInside['by'],
    amount: Amount | null,
    land_share: number | null = null,
  ) => ({
    ...{ by, amount, population, land_share },
  })
  if (counted !== undefined) {
    const { inside, low, high } = counted
    return said('counted', { inside, low, high })
  }
  if (population === null || outline === null) return said('no_data', null)
  const [low, high] = [population_low ?? population, population_high ?? population]
  if (outline >= wholeShare) return said('whole_unit', { inside: population, low, high })
  const guessed = (share: number) => ({ inside: population * share, low: 0, high })
  return land === null ? said('area', guessed(outline)) : said('land_area', guessed(land), land)
}
