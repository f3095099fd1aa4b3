import type { Evacuation, Group, Origin, ShelterSite } from './evacuation.ts'
import {
  type EvacuationSum,
  placesAt,
  sentTo,
  sumEvacuation,
  unplacedOf,
} from './sum_evacuation.ts'

type Answer = Pick<Evacuation, 'origins' | 'shelters' | 'groups'>

interface Named {
  readonly id: string
  readonly name_vi: string
  readonly name_en: string
}

/** The same of two scenarios; null where one of them does not know it. */
export interface Pair<Each> {
  readonly a: Each | null
  readonly b: Each | null
}

export interface ShelterUse {
  readonly taken: number
  readonly places: number
}

export interface OriginWays {
  readonly people: number
  readonly ways: readonly Pick<Group, 'shelter' | 'people' | 'metres'>[]
  readonly unplaced: number
}

/** Two answers side by side: the sums, every shelter and every place that people leave, in either. */
export interface EvacuationComparison {
  readonly total: { readonly a: EvacuationSum; readonly b: EvacuationSum }
  readonly shelters: readonly (Named & Pair<ShelterUse>)[]
  /** `isOther` where they go elsewhere, or not as many. */
  readonly origins: readonly (Named & Pair<OriginWays> & { readonly isOther: boolean })[]
}

export function compareEvacuations(one: Answer, other: Answer): EvacuationComparison {
  const [a, b] = [keyed(one), keyed(other)]
  return {
    total: { a: sumEvacuation(a), b: sumEvacuation(b) },
    shelters: sideBySide(a.shelters, b.shelters, (shelter, of) => useOf(shelter, of ? b : a)),
    origins: sideBySide(a.origins, b.origins, (origin, of) => waysOf(origin, of ? b : a)).map(
      (pair) => ({ ...pair, isOther: JSON.stringify(pair.a) !== JSON.stringify(pair.b) }),
    ),
  }
}

/** One that is only supposed is the same where it stands at the same place, whatever its number. */
function keyed({ origins, shelters, groups }: Answer): Answer {
  const keyOf = ({ id, kind, position }: ShelterSite) =>
    kind === null ? `supposed ${position?.join()}` : id
  const keys = new Map(shelters.map((shelter) => [shelter.id, keyOf(shelter)]))
  return {
    origins,
    shelters: shelters.map((shelter) => ({ ...shelter, id: keyOf(shelter) })),
    groups: groups.map((group) => ({
      ...group,
      shelter: keys.get(group.shelter) ?? group.shelter,
    })),
  }
}

/** All that stands in either list, each once, with what it comes to in both. */
function sideBySide<Of extends Named, Each>(
  inA: readonly Of[],
  inB: readonly Of[],
  read: (one: Of, isB: boolean) => Each,
): (Named & Pair<Each>)[] {
  const ofB = new Map(inB.map((one) => [one.id, one]))
  const ofA = new Set(inA.map(({ id }) => id))
  const named = ({ id, name_vi, name_en }: Named) => ({ id, name_vi, name_en })
  return [
    ...inA.map((one) => {
      const other = ofB.get(one.id)
      return { ...named(one), a: read(one, false), b: other ? read(other, true) : null }
    }),
    ...inB
      .filter(({ id }) => !ofA.has(id))
      .map((one) => ({ ...named(one), a: null, b: read(one, true) })),
  ]
}

const useOf = (shelter: ShelterSite, answer: Answer): ShelterUse => ({
  ...{ taken: sentTo(shelter, answer), places: placesAt(shelter) },
})

/** One way for each shelter, whoever decided it. */
function waysOf(origin: Origin, answer: Answer): OriginWays {
  const ways = new Map<string, Pick<Group, 'shelter' | 'people' | 'metres'>>()
  for (const { origin: from, shelter, people, metres } of answer.groups) {
    if (from !== origin.id) continue
    ways.set(shelter, { shelter, people: people + (ways.get(shelter)?.people ?? 0), metres })
  }
  return {
    people: origin.people,
    ways: [...ways.values()].sort((one, other) => (one.shelter < other.shelter ? -1 : 1)),
    unplaced: unplacedOf(origin, answer),
  }
}
