import type { User } from '../../../api/db/as_user.ts'
import { catalogue } from '../../../geo/layers/catalogue.ts'
import { asDone, type Placed, shippedRow } from './placed_rows.ts'

export const ward: User = {
  name: 'ward',
  role: 'administrator',
  clearance: 10,
  units: ['06712'],
  lane: 'live',
}

/** Of each layer one row that everybody sees, and one after it that the ward does not, edited once. */
export const fixedWorld: readonly Placed[] = catalogue.flatMap(({ id: layer }) => {
  const place = (at: number, marking: string, own: Partial<Placed> = {}): Placed =>
    asDone({
      ...{ layer, row: shippedRow(layer, at), lane: 'live', marking, owning_unit: '06709' },
      ...{ added: 0, edited: 0, removed: 0, order: at },
      ...own,
    })
  return [place(0, 'cong_khai'), place(1, 'noi_bo', { added: 1, edited: 1 })]
})
