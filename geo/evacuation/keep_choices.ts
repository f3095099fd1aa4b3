import type { Choice, EvacuationProblem, RefusedChoice } from './evacuation.ts'
import type { Ways } from './roads/ways.ts'
import type { WhyRefused } from './vocabulary.ts'

export interface KeptChoices {
  readonly kept: readonly Choice[]
  readonly refused: readonly RefusedChoice[]
  /** By id: who is left to be sent, and which places are left, once these are kept. */
  readonly peopleLeft: ReadonlyMap<string, number>
  readonly placesLeft: ReadonlyMap<string, number>
}

/**
 * The choices made by hand that can be kept, in their order. One that cannot is refused as a whole, with
 * the reason: what was meant by it only who made it knows.
 */
export function keepChoices(
  { origins, shelters, choices }: EvacuationProblem,
  ways: Pick<Ways, 'metres'>,
): KeptChoices {
  const numberOf = new Map(origins.map(({ id }, at) => [id, at]))
  const peopleLeft = new Map(origins.map(({ id, people }) => [id, people]))
  const placesLeft = new Map(
    shelters
      .filter(({ why_not }) => why_not === null)
      .map(({ id, capacity_people }) => [id, capacity_people ?? 0]),
  )
  const kept: Choice[] = []
  const refused: RefusedChoice[] = []
  for (const choice of choices) {
    const people = peopleLeft.get(choice.origin)
    const places = placesLeft.get(choice.shelter)
    const at = shelters.findIndex(({ id }) => id === choice.shelter)
    const shelter = shelters[at]
    const metres = ways.metres[numberOf.get(choice.origin) ?? -1]?.[at]
    const refuse = (why: WhyRefused) => refused.push({ ...choice, why })
    if (people === undefined) refuse('no_origin')
    else if (shelter === undefined) refuse('no_shelter')
    else if (places === undefined) refuse(shelter.why_not ?? 'no_capacity')
    else if (metres === Number.POSITIVE_INFINITY) refuse('cut_off')
    else if (choice.people > people) refuse('more_than_people')
    else if (choice.people > places) refuse('more_than_places')
    else {
      kept.push(choice)
      peopleLeft.set(choice.origin, people - choice.people)
      placesLeft.set(choice.shelter, places - choice.people)
    }
  }
  return { kept, refused, peopleLeft, placesLeft }
}
