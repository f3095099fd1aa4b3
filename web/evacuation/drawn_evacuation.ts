import type { Evacuation } from '../../geo/evacuation/evacuation.ts'
import { placesAt, sentTo, unplacedOf } from '../../geo/evacuation/sum_evacuation.ts'
import type { DrawnEvacuation } from '../map/map_view.ts'

/** Who goes where as the map draws it. What has no place is in the list alone. */
export function drawnEvacuation(evacuation: Evacuation): DrawnEvacuation {
  const { origins, shelters } = evacuation
  return {
    ways: drawnWays(evacuation),
    lost: drawnLost(evacuation),
    shut: evacuation.roads.flatMap(({ lines }) => lines ?? []),
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

/** What is lost by roads that are closed: where people would have gone. */
function drawnLost({ origins, shelters, lost_ways }: Evacuation): DrawnEvacuation['lost'] {
  const at = (all: Evacuation['origins'] | Evacuation['shelters'], id: string) =>
    all.find((one) => one.id === id)?.position ?? null
  return lost_ways.flatMap(({ origin, lost }) =>
    lost.flatMap(({ shelter }) => {
      const [from, to] = [at(origins, origin), at(shelters, shelter)]
      return from && to ? [{ from, to }] : []
    }),
  )
}

export function drawnWays({ origins, shelters, groups }: Evacuation): DrawnEvacuation['ways'] {
  const origin = new Map(origins.map((one) => [one.id, one.position]))
  const shelter = new Map(shelters.map((one) => [one.id, one.position]))
  return groups.flatMap((group) => {
    const [from, to] = [origin.get(group.origin), shelter.get(group.shelter)]
    const { people, path, is_chosen: isChosen } = group
    return from && to ? [{ from, to, path, people, isChosen }] : []
  })
}
