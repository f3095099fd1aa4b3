import type { EvacuationProblem, Origin, ShelterSite } from '../../../geo/evacuation/evacuation.ts'
import type { Road } from '../../../geo/evacuation/roads/road.ts'
import type { Position } from '../../../geo/measures/position.ts'

/** People who leave a place, 100 of them where nothing else is said. */
export const origin = (id: string, with_: Partial<Origin> = {}): Origin => ({
  ...{ id, name_vi: id, name_en: id, locality: null, unit_code: '00001', position: [108, 21.5] },
  ...{ accuracy_m: 10, people: 100, households: null, elderly: null, children: null },
  ...{ disabled: null, ...with_ },
})

/** A shelter of 100 places where nothing else is said. */
export const shelter = (id: string, with_: Partial<ShelterSite> = {}): ShelterSite => ({
  ...{ id, name_vi: id, name_en: id, unit_code: '00001', position: [108, 21.5], accuracy_m: 10 },
  ...{ kind: 'school', mode: 'together', state: 'ready', capacity_people: 100, why_not: null },
  ...with_,
})

/** Nobody who leaves, nowhere to go, and no road. */
export const nothing: EvacuationProblem = {
  ...{ origins: [], shelters: [], choices: [], roads: [], hazard: null, withinMetres: null },
}

/** An open road along these places. */
export const road = (id: string, line: readonly Position[], with_: Partial<Road> = {}): Road => ({
  ...{ id, name_vi: id, name_en: id, kind: 'communal', passage: null, why_not: null },
  ...{ lines: [line], ...with_ },
})
