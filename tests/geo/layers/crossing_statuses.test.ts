import { describe, expect, it } from 'vitest'
import { crossingStatusesLayer } from '../../../geo/layers/crossing_statuses/layer.ts'
import { readCrossingStatus } from '../../../geo/layers/crossing_statuses/source.ts'
import type { crossingStatuses } from '../../../geo/layers/crossing_statuses/table.ts'
import { changedRecord, refusedFields, shippedRecords } from './shipped_seed.ts'

type Row = typeof crossingStatuses.now.$inferSelect
type Inserted = typeof crossingStatuses.now.$inferInsert

const layer = 'crossing_statuses'
const opened = 'bac_luan_2.goods.out.2019-03-19'
const changed = (changes: object) => changedRecord(layer, opened, changes)

function rows() {
  return shippedRecords(layer).map((record) => {
    const read = readCrossingStatus(record)
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    return read.value
  })
}

describe('a status of a crossing', () => {
  it.each([
    ['an unknown status', { status: 'shut' }, 'status'],
    ['an unknown direction', { direction: 'both' }, 'direction'],
    ['traffic told for people and goods at once', { traffic: 'people_and_goods' }, 'traffic'],
    ['no crossing', { crossing_id: undefined }, 'crossing_id'],
    ['no source', { source: undefined }, 'source'],
    ['an end before the beginning', { valid_to: '2019-03-18' }, 'valid_to'],
    ['a day that never was', { valid_from: '2019-02-30' }, 'valid_from'],
    ['a position', { position: { lat: 21.5, lon: 108, accuracy_m: 10 } }, 'position'],
  ])('is refused with %s, by the field', (_, changes, field) => {
    expect(refusedFields(layer, changed(changes))).toContain(field)
  })

  it('is read out with its days and its source', () => {
    const read = readCrossingStatus(changed({ valid_from: '2024-02-10', valid_to: '2024-02-12' }))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const row = { ...read.value, lane: 'live', marking: 'cong_khai', known_at: '' } as Row
    expect(crossingStatusesLayer.briefing(row, 'vi')).toBe(
      'Cầu Bắc Luân II, hàng hóa, chiều xuất: mở từ 10/02/2024 đến 12/02/2024 (theo nguồn 19/03/2019).',
    )
  })
})

describe('the shipped statuses', () => {
  it('never contradict each other: one direction and traffic has one status at a time', () => {
    const inOrder = rows().toSorted((a, b) => begin(a) - begin(b))
    for (const [at, status] of inOrder.entries()) {
      const next = inOrder.slice(at + 1).find((later) => sameWay(status, later))
      if (next) expect(end(status), `${status.id} until`).toBeLessThanOrEqual(begin(next))
    }
  })

  it('all tell when their source was true, without which they would never stand', () => {
    for (const row of rows()) expect(row.as_of, row.id).not.toBeNull()
  })
})

const sameWay = (a: Inserted, b: Inserted) =>
  a.crossing_id === b.crossing_id && a.direction === b.direction && a.traffic === b.traffic

const begin = ({ valid_from }: Inserted) => Date.parse(valid_from ?? '0001')
const end = ({ valid_to }: Inserted) => Date.parse(valid_to ?? '9999')
