import { describe, expect, it } from 'vitest'
import { sheltersLayer } from '../../../geo/layers/shelters/layer.ts'
import { readShelter } from '../../../geo/layers/shelters/source.ts'
import { refusedFields } from '../../support/seed_rows.ts'

const school = {
  ...{ id: 'school', name: { vi: 'Trường Trà Cổ', en: 'Tra Co school' }, kind: 'school' },
  ...{ mode: 'together', capacity_people: 250, state: 'ready', kept_by: 'Hiệu trưởng' },
  ...{ source: 'a test', confidence: 'likely' },
  position: { lat: 21.48, lon: 108.03, accuracy_m: 20 },
}
const { position: _, ...unplaced } = school
const { capacity_people: __, ...unmeasured } = school

describe('a shelter', () => {
  it.each([
    ['how many it holds', school],
    ['nothing of how many it holds', unmeasured],
    ['no place but its unit', { ...unplaced, unit_code: '06712' }],
  ])('may say %s', (_, record) => {
    expect(refusedFields(readShelter, record)).toEqual([])
  })

  it.each([
    ['that it holds nobody', { ...school, capacity_people: 0 }, ['capacity_people']],
    ['less than nobody', { ...school, capacity_people: -5 }, ['capacity_people']],
    ['more than any house', { ...school, capacity_people: 1e6 }, ['capacity_people']],
    ['neither a place nor a unit', unplaced, ['unit_code']],
    ['a kind of its own', { ...school, kind: 'tent' }, ['kind']],
  ])('does not say %s', (_, record, fields) => {
    expect(refusedFields(readShelter, record)).toEqual(fields)
  })

  it('says at a meeting that nobody knows how many it holds, and not that it holds none', () => {
    type Row = Parameters<typeof sheltersLayer.briefing>[0]
    const row = { name_vi: 'Trường Trà Cổ', mode: 'together', state: 'ready' }
    const said = (capacity_people: number | null) =>
      sheltersLayer.briefing({ ...row, capacity_people } as Row, 'vi')
    expect(said(null)).toBe('Trường Trà Cổ: tập trung, chưa rõ sức chứa, sẵn sàng.')
    expect(said(1250)).toBe('Trường Trà Cổ: tập trung, 1.250 người, sẵn sàng.')
  })
})
