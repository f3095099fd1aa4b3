import { useEffect } from 'react'
import type { Evacuation } from '../../geo/evacuation/evacuation.ts'
import { placesAt, sentTo, unplacedOf } from '../../geo/evacuation/sum_evacuation.ts'
import type { DrawnEvacuation } from '../map/map_view.ts'
import { useEvacuation } from '../state/api/evacuation.ts'
import type { PlannedEvacuation } from '../state/evacuation.ts'
import { live } from '../state/live.ts'

/** Hands the map who goes where, also while its panel is closed or something else is looked at. */
export default function EvacuationOnMap({ planned }: { readonly planned: PlannedEvacuation }) {
  const { data } = useEvacuation(planned)
  useEffect(() => {
    live.set({ evacuation: data ? drawnOf(data) : null })
    return () => live.set({ evacuation: null })
  }, [data])
  return null
}

/** What has no place is in the list alone. */
function drawnOf(evacuation: Evacuation): DrawnEvacuation {
  const { origins, shelters, groups } = evacuation
  const origin = new Map(origins.map((one) => [one.id, one.position]))
  const shelter = new Map(shelters.map((one) => [one.id, one.position]))
  return {
    ways: groups.flatMap((group) => {
      const [from, to] = [origin.get(group.origin), shelter.get(group.shelter)]
      return from && to ? [{ from, to, people: group.people, isChosen: group.is_chosen }] : []
    }),
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
