import { describe, expect, it } from 'vitest'
import { roadsLayer } from '../../../geo/layers/roads/layer.ts'
import { readRoad } from '../../../geo/layers/roads/source.ts'
import { refusedFields } from '../../support/seed_rows.ts'

const line = [
  [107.95, 21.5],
  [107.96, 21.51],
]
const ford = {
  ...{ id: 'ford', name: { vi: 'Ngầm Tràng Vinh', en: 'Trang Vinh ford' }, kind: 'communal' },
  ...{ passage: 'ford', source: 'a test', confidence: 'likely' },
  shape: { geometry: { type: 'LineString', coordinates: line }, accuracy_m: 20 },
}
const { shape: _, ...undrawn } = ford
const { passage: __, ...ordinary } = ford

describe('a road', () => {
  it.each([
    ['that it is a ford', ford],
    ['that it is a road like any other', ordinary],
    ['no line but its unit', { ...undrawn, unit_code: '06712' }],
  ])('may say %s', (_, record) => {
    expect(refusedFields(readRoad, record)).toEqual([])
  })

  it.each([
    ['neither a line nor a unit', undrawn, ['unit_code']],
    ['a kind of its own', { ...ford, kind: 'motorway' }, ['kind']],
    ['a passage of its own', { ...ford, passage: 'tunnel' }, ['passage']],
    ['a point', { ...undrawn, position: { lat: 21.5, lon: 108, accuracy_m: 5 } }, ['position']],
  ])('does not say %s', (_, record, fields) => {
    expect(refusedFields(readRoad, record)).toEqual(fields)
  })

  it('says at a meeting what it is', () => {
    type Row = Parameters<typeof roadsLayer.briefing>[0]
    const row = { name_vi: 'Ngầm Tràng Vinh', name_en: '', kind: 'communal', passage: 'ford' }
    expect(roadsLayer.briefing(row as Row, 'vi')).toBe('Ngầm Tràng Vinh: đường xã, ngầm tràn.')
    const bare = { ...row, passage: null } as Row
    expect(roadsLayer.briefing(bare, 'vi')).toBe('Ngầm Tràng Vinh: đường xã.')
  })
})
