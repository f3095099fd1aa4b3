import type { borderCrossings } from '../../geo/layers/border_crossings/table.ts'
import type { crossingStatuses } from '../../geo/layers/crossing_statuses/table.ts'

type Crossing = typeof borderCrossings.now.$inferInsert
type Status = typeof crossingStatuses.now.$inferInsert

const said = { source: 'a test', confidence: 'likely', owning_unit: '06712' } as const

/** A crossing as a row, at 108° E 21.5° N unless told otherwise. */
export function crossing(id: string, own: Partial<Crossing> = {}): Crossing {
  return {
    id,
    name_vi: `Cửa khẩu ${id}`,
    name_en: `Crossing ${id}`,
    unit_code: '06712',
    class: 'clearance_opening',
    traffic: 'goods',
    ...said,
    ...at(108, 21.5),
    ...own,
  }
}

/** A position with its accuracy, as columns. */
export const at = (lon: number, lat: number, accuracy_m = 50) => ({
  geom: { type: 'Point' as const, coordinates: [lon, lat] },
  accuracy_m,
})

export const nowhere = { geom: null, accuracy_m: null }

/** What a source says of one direction of a crossing. */
export function status(id: string, own: Partial<Status> & Pick<Status, 'crossing_id'>): Status {
  return {
    id,
    name_vi: `Trạng thái ${id}`,
    name_en: `Status ${id}`,
    unit_code: '06712',
    direction: 'out',
    traffic: 'goods',
    status: 'open',
    ...said,
    ...own,
  }
}
