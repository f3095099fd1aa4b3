import { describe, expect, it } from 'vitest'
import { countedPointsLayer } from '../../../geo/layers/counted_points/layer.ts'
import { readCountedPoint } from '../../../geo/layers/counted_points/source.ts'
import { refusedFields } from '../../support/seed_rows.ts'

const people = {
  ...{ id: 'khu_5', name: { vi: 'Khu 5', en: 'Hamlet 5' }, kind: 'people', count: 120 },
  ...{ households: 40, elderly: 9, children: 22, source: 'a test', confidence: 'likely' },
  position: { lat: 21.52, lon: 107.97, accuracy_m: 50 },
}
const { position: _, ...unplaced } = people
const noPeople = { households: undefined, elderly: undefined, children: undefined }

describe('a counted place', () => {
  it.each([
    ['none of anything', { ...people, count: 0, elderly: 0, children: 0 }],
    ['no place but its unit', { ...unplaced, unit_code: '06712' }],
    ['hectares of a part', { ...people, ...noPeople, kind: 'rice', count: 2.5 }],
  ])('may say %s', (_, record) => {
    expect(refusedFields(readCountedPoint, record)).toEqual([])
  })

  it.each([
    ['half a person', { ...people, count: 122.5 }, ['count']],
    ['less than none', { ...people, ...noPeople, count: -1 }, ['count']],
    ['more than anywhere', { ...people, count: 1e12 }, ['count']],
    ['more old people than people', { ...people, elderly: 121 }, ['elderly']],
    ['old vessels', { ...people, ...noPeople, kind: 'small_craft', elderly: 1 }, ['elderly']],
    [
      'households of vessels',
      { ...people, ...noPeople, kind: 'small_craft', households: 1 },
      ['households'],
    ],
    ['neither a place nor a unit', unplaced, ['unit_code']],
    ['a shape', { ...people, shape: {} }, ['shape']],
  ])('does not say %s', (_, record, fields) => {
    expect(refusedFields(readCountedPoint, record)).toEqual(fields)
  })

  it('is read out with what it was counted in', () => {
    const row = { kind: 'rice', count: 1250.5, locality: 'Khu 5' } as Parameters<
      typeof countedPointsLayer.briefing
    >[0]
    expect(countedPointsLayer.briefing(row, 'vi')).toBe('Khu 5: Lúa, 1.250,5\u00a0ha.')
  })
})
