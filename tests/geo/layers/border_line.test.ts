import { describe, expect, it } from 'vitest'
import { borderLineLayer } from '../../../geo/layers/border_line/layer.ts'
import type { borderLine } from '../../../geo/layers/border_line/table.ts'
import { changedRecord, refusedFields, shippedRows } from './shipped_seed.ts'

type Row = typeof borderLine.now.$inferSelect

const layer = 'border_line'
const changed = (changes: object) => changedRecord(layer, 'viet_trung_quang_ninh', changes)
const line = {
  type: 'LineString',
  coordinates: [
    [107.7, 21.6],
    [107.8, 21.6],
  ],
}

describe('the border line', () => {
  it('ships with its shape, its accuracy and the warning that it proves nothing in law', () => {
    const [row] = shippedRows(layer) as Row[]
    expect(row).toMatchObject({ generalised: true, geom: { type: 'LineString' }, accuracy_m: 100 })
    expect(row && borderLineLayer.briefing(row, 'vi')).toBe(
      'Biên giới đất liền Việt Nam – Trung Quốc, đoạn Quảng Ninh: biên giới trên đất liền, đường vẽ khái quát ±100 m, không dùng cho mục đích pháp lý.',
    )
  })

  it('takes the shape that stands beside the record', () => {
    expect(refusedFields(layer, changed({ shape: { geometry: line, accuracy_m: 100 } }))).toEqual(
      [],
    )
  })

  it.each([
    ['an unknown kind', { kind: 'river' }, 'kind'],
    ['no source', { source: undefined }, 'source'],
    ['no word on whether it is generalised', { generalised: undefined }, 'generalised'],
    ['an end before the beginning', { valid_from: '2010', valid_to: '2009' }, 'valid_to'],
    ['a position', { position: { lat: 21.6, lon: 107.7, accuracy_m: 10 } }, 'position'],
    ['a shape without its accuracy', { shape: { geometry: line } }, 'shape.accuracy_m'],
    [
      'longitude and latitude swapped',
      {
        shape: {
          geometry: {
            ...line,
            coordinates: [
              [21.6, 107.7],
              [21.6, 107.8],
            ],
          },
          accuracy_m: 9,
        },
      },
      'shape.geometry',
    ],
    [
      'a point for a line',
      { shape: { geometry: { type: 'Point', coordinates: [107.7, 21.6] }, accuracy_m: 9 } },
      'shape.geometry',
    ],
  ])('is refused with %s, by the field', (_, changes, field) => {
    expect(refusedFields(layer, changed(changes))).toContain(field)
  })
})
