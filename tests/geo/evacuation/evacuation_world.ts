import type { Origin, ShelterSite } from '../../../geo/evacuation/evacuation.ts'

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
