import { describe, expect, it } from 'vitest'
import { borderCrossingsLayer } from '../../../geo/layers/border_crossings/layer.ts'
import { readBorderCrossing } from '../../../geo/layers/border_crossings/source.ts'
import { changedRecord, refusedFields, shippedRecords } from './shipped_seed.ts'

const layer = 'border_crossings'
const changed = (changes: object, id = 'bac_luan_2') => changedRecord(layer, id, changes)
const place = { lat: 21.5465, lon: 108.013, accuracy_m: 600 }

function row(id: string) {
  const read = readBorderCrossing(changed({}, id))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

describe('a border crossing', () => {
  it('takes its record as it stands', () => {
    expect(row('bac_luan_2')).toMatchObject({
      class: 'international_gate',
      traffic: 'people_and_goods',
      counterpart_zh: '东兴（防城港，广西）',
      lanes: 14,
      position_confidence: 'unverified',
      accuracy_m: 600,
      geom: { type: 'Point', coordinates: [108.013, 21.5465] },
    })
  })

  it.each([
    ['an unknown class', { class: 'gate' }, 'class'],
    ['an unknown traffic', { traffic: 'cars' }, 'traffic'],
    ['no source', { source: undefined }, 'source'],
    [
      'a figure without a source',
      { figures: [{ label: { vi: 'a', en: 'a' }, value: 1 }] },
      'figures.0.source',
    ],
    [
      'latitude and longitude swapped',
      { position: { ...place, lat: 108.013, lon: 21.5465 } },
      'position',
    ],
    [
      'a position without its accuracy',
      { position: { lat: 21.5465, lon: 108.013 } },
      'position.accuracy_m',
    ],
    ['an end before the beginning', { valid_from: '2024', valid_to: '2023' }, 'valid_to'],
    [
      'a position that says not how sure it is',
      { position_confidence: undefined },
      'position_confidence',
    ],
    ['the sureness of no position', { position: undefined }, 'position_confidence'],
    ['a shape', { position: undefined, position_confidence: undefined, shape: {} }, 'shape'],
    ['lanes below zero', { lanes: -1 }, 'lanes'],
  ])('is refused with %s, by the field', (_, changes, field) => {
    expect(refusedFields(layer, changed(changes))).toContain(field)
  })

  it('never passes a guessed position off as checked', () => {
    for (const record of shippedRecords(layer)) {
      expect(record.position_confidence ?? 'unverified', record.id).toBe('unverified')
    }
  })

  it('leaves out what the sources do not establish', () => {
    const names = JSON.stringify(shippedRecords(layer))
    expect(names).not.toMatch(/Dân Tiến|Núi Đỏ/)
    expect(row('van_gia').geom).toBeNull()
  })
})

describe('the briefing of a crossing', () => {
  const known = { lane: 'live', marking: 'cong_khai', known_at: '2026-11-21T00:00:00Z' }
  const briefing = (statuses: object, language: 'vi' | 'en') =>
    borderCrossingsLayer.briefing(
      // The row as the API gives it: what the database fills in is beside what the reader gave.
      { ...row('bac_luan_1'), ...known, ...statuses } as Parameters<
        typeof borderCrossingsLayer.briefing
      >[0],
      language,
    )

  it('tells an old report in the past and with its date', () => {
    const statuses = {
      status_out: 'was_open',
      status_out_as_of: '2025-10-05T17:00:00+00:00',
      status_in: 'was_open',
      status_in_as_of: '2025-10-05T17:00:00+00:00',
    }
    expect(briefing(statuses, 'vi')).toBe(
      'Cửa khẩu quốc tế Móng Cái, khu vực cầu Bắc Luân I: cửa khẩu quốc tế, người; cả hai chiều: từng mở, chưa có tin mới (theo nguồn ngày 06/10/2025).',
    )
    expect(briefing(statuses, 'en')).toContain(
      'both ways: was open, no news since (source of 6 Oct 2025)',
    )
  })

  it('tells the directions apart where they differ', () => {
    const statuses = {
      status_out: 'closed',
      status_out_as_of: '2024-02-12T17:00:00+00:00',
      status_in: 'unknown',
      status_in_as_of: null,
    }
    expect(briefing(statuses, 'vi')).toContain(
      'chiều xuất: đóng (theo nguồn ngày 13/02/2024); chiều nhập: chưa có tin.',
    )
  })
})
