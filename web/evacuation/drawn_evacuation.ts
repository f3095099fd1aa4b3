import type { Evacuation } from '../../geo/evacuation/evacuation.ts'
import { placesAt, sentTo, unplacedOf } from '../../geo/evacuation/sum_evacuation.ts'
import type { DrawnEvacuation } from '../map/map_view.ts'

/** Who goes where as the map draws it. What has no place is in the list alone. */
export function drawnEvacuation(evacuation: Evacuation): DrawnEvacuation {
  const { origins, shelters } = evacuation
  return {
    ways: drawnWays(evacuation),
    origins: origins.flatMap((one) =>
      one.position
        ? [{ at: one.position, people: one.people, unplaced: unplacedOf(one, evacuation) }]
        : [],
    ),
    shelters: shelters.flatMap((one) =>
      one.position
        ? [{ at: one.position, taken: sentTo(one, evacuation), places: placesAt(one) }]
        : [],
    ),
  }
}

export function drawnWays({ origins, shelters, groups }: Evacuation): DrawnEvacuation['ways'] {
  const origin = new Map(origins.map((one) => [one.id, one.position]))
  const shelter = new Map(shelters.map((one) => [one.id, one.position]))
  return groups.flatMap((group) => {
    const [from, to] = [origin.get(group.origin), shelter.get(group.shelter)]
    return from && to ? [{ from, to, people: group.people, isChosen: group.is_chosen }] : []
  })
}
