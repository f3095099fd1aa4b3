import { describe, expect, it } from 'vitest'
import { borderMarkersLayer } from '../../../geo/layers/border_markers/layer.ts'
import type { borderMarkers } from '../../../geo/layers/border_markers/table.ts'
import { changedRecord, refusedFields, shippedRows } from './shipped_seed.ts'

type Row = typeof borderMarkers.now.$inferSelect

const layer = 'border_markers'
const changed = (changes: object) => changedRecord(layer, 'moc_1378', changes)
const rows = shippedRows(layer) as Row[]
const briefing = (id: string, language: 'vi' | 'en') => {
  const row = rows.find((each) => each.id === id)
  return row && borderMarkersLayer.briefing(row, language)
}

describe('the border markers', () => {
  it('draw no marker by guess: only the turning point has published coordinates', () => {
    const placed = rows.filter(({ geom }) => geom !== null)
    expect(placed.map(({ id }) => id)).toEqual(['gioi_diem_62'])
    expect(placed[0]?.geom).toEqual({ type: 'Point', coordinates: [108.101194, 21.470139] })
  })

  it('count every marker without a position under a unit', () => {
    for (const { geom, unit_code, id } of rows) {
      if (geom === null) expect(unit_code, id).toMatch(/^\d{5}$/)
    }
  })

  it('are read out with where they stand, and that they are not drawn', () => {
    expect(briefing('moc_1317', 'vi')).toBe(
      'Mốc đôi cùng số 1317: cửa khẩu Hoành Mô; chưa có tọa độ nên chưa vẽ trên bản đồ.',
    )
    expect(briefing('gioi_diem_62', 'en')).toContain('position ±300 m')
  })

  it.each([
    ['an unknown kind', { kind: 'stone' }, 'kind'],
    ['a number written otherwise', { number: '1347/2' }, 'number'],
    ['no source', { source: undefined }, 'source'],
    ['a swapped position', { position: { lat: 108.05, lon: 21.5, accuracy_m: 9 } }, 'position'],
    ['an end before the beginning', { valid_from: '2010', valid_to: '2009' }, 'valid_to'],
  ])('are refused with %s, by the field', (_, changes, field) => {
    expect(refusedFields(layer, changed(changes))).toContain(field)
  })
})
