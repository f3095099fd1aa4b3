import { sum, sumKnown } from '../measures/sum.ts'
import type { Assignment, Evacuation, Origin, ShelterSite } from './evacuation.ts'

/** The sums over all who leave, and over where they go. */
export interface EvacuationSum {
  readonly people: number
  /** Of them; null where nowhere somebody said it. */
  readonly elderly: number | null
  readonly children: number | null
  readonly disabled: number | null
  readonly placed: number
  readonly unplaced: number
  /** Of the shelters where people may be sent. */
  readonly places: number
  /** Metres walked by all of whom the way is known. */
  readonly person_metres: number
  /** The farthest way that is known; null where none is. */
  readonly longest_metres: number | null
  /** Placed, and no one knows how far they go. */
  readonly unmeasured: number
}

export function sumEvacuation({
  origins,
  shelters,
  groups,
}: Pick<Evacuation, 'origins' | 'shelters' | 'groups'>): EvacuationSum {
  const people = sum(origins.map((origin) => origin.people))
  const placed = sum(groups.map((group) => group.people))
  const measured = groups.flatMap(({ people: some, metres }) =>
    metres === null ? [] : [{ some, metres }],
  )
  return {
    ...{ people, placed, unplaced: people - placed },
    elderly: sumKnown(origins.map(({ elderly }) => elderly)),
    children: sumKnown(origins.map(({ children }) => children)),
    disabled: sumKnown(origins.map(({ disabled }) => disabled)),
    places: sum(shelters.map(placesAt)),
    person_metres: sum(measured.map(({ some, metres }) => some * metres)),
    longest_metres:
      measured.length === 0 ? null : Math.max(...measured.map(({ metres }) => metres)),
    unmeasured: placed - sum(measured.map(({ some }) => some)),
  }
}

/** How many may be sent to a shelter. */
export const placesAt = ({ why_not, capacity_people }: ShelterSite): number =>
  why_not === null ? (capacity_people ?? 0) : 0

/** How many of one place find no shelter. */
export const unplacedOf = (
  { id, people }: Origin,
  { groups }: Pick<Assignment, 'groups'>,
): number => people - sum(groups.filter(({ origin }) => origin === id).map((group) => group.people))

/** How many are sent to a shelter. */
export const sentTo = ({ id }: ShelterSite, { groups }: Pick<Assignment, 'groups'>): number =>
  sum(groups.filter(({ shelter }) => shelter === id).map((group) => group.people))
