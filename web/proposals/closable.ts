import type { LayerId } from '../../geo/layers/catalogue.ts'

/** What a decision closes, by the property of the decision that names it. */
export const closedBy = {
  shelters: 'closes_shelter_id',
  border_crossings: 'closes_crossing_id',
  facilities: 'closes_facility_id',
  roads: 'closes_road_id',
} as const satisfies Partial<Record<LayerId, string>>

export const isClosable = (layer: LayerId): layer is keyof typeof closedBy => layer in closedBy
