import { describe, expect, it } from 'vitest'
import type { RowOf } from '../../../geo/columns/row.ts'
import { gaugesLayer } from '../../../geo/layers/gauges/layer.ts'
import { readGauge } from '../../../geo/layers/gauges/source.ts'
import type { gauges } from '../../../geo/layers/gauges/table.ts'
import { refusedFields, seedRecord, seedRows, servedRow } from '../../support/seed_rows.ts'

type Row = RowOf<typeof gauges>
const rows = seedRows('gauges', readGauge)
const kaLong = seedRecord('gauges', 'ka_long_early_warning')

describe('gauges of the seeds', () => {
  it('are the early-warning system that is there and three stations that were planned', () => {
    expect(rows.map(({ id, state }) => [id, state])).toEqual([
      ['ka_long_early_warning', 'existing'],
      ['water_quality_ka_long', 'planned'],
      ['water_quality_van_gia', 'planned'],
      ['air_quality_tran_phu', 'planned'],
    ])
  })

  it('have no position, operator or threshold, since no source gives one', () => {
    for (const { geom, alarm_1, alarm_2, alarm_3, operator_vi } of rows) {
      expect([geom, alarm_1, alarm_2, alarm_3, operator_vi]).toEqual([null, null, null, null, null])
    }
  })
})

describe('reading a gauge', () => {
  const { source: _source, ...withoutSource } = kaLong
  const metres = { ...kaLong, quantity: 'water_level', measure_unit: 'metre' }

  it('takes rising alarms, and a part of them', () => {
    expect(refusedFields(readGauge, { ...metres, alarm_1: 2, alarm_2: 3, alarm_3: 4.5 })).toEqual(
      [],
    )
    expect(refusedFields(readGauge, { ...metres, alarm_2: 3 })).toEqual([])
  })

  it.each([
    ['an unknown kind', { ...kaLong, kind: 'siren' }, 'kind'],
    ['no source', withoutSource, 'source'],
    ['alarm II not above I', { ...metres, alarm_1: 3, alarm_2: 3 }, 'alarm_2'],
    ['alarm III below II', { ...metres, alarm_1: 2, alarm_2: 4, alarm_3: 3 }, 'alarm_3'],
    ['alarm III below I where II is unknown', { ...metres, alarm_1: 4, alarm_3: 3 }, 'alarm_3'],
    ['alarms without a unit', { ...kaLong, alarm_1: 2 }, 'measure_unit'],
    [
      'a swapped position',
      { ...kaLong, position: { lat: 107.96, lon: 21.53, accuracy_m: 50 } },
      'position',
    ],
    [
      'an end before the beginning',
      { ...kaLong, valid_from: '2025', valid_to: '2024' },
      'valid_to',
    ],
  ])('refuses %s', (_what, record, field) => {
    expect(refusedFields(readGauge, record)).toContain(field)
  })
})

describe('the briefing sentence', () => {
  it('says that no threshold is known', () => {
    expect(gaugesLayer.briefing(servedRow<Row>(readGauge, kaLong), 'vi')).toBe(
      'Hệ thống cảnh báo sớm lũ lưu vực sông Ka Long: hệ thống cảnh báo sớm, đã có; chưa có ngưỡng báo động.',
    )
  })

  it('names those that are', () => {
    const record = { ...kaLong, measure_unit: 'metre', alarm_1: 2, alarm_3: 4.5 }
    expect(gaugesLayer.briefing(servedRow<Row>(readGauge, record), 'en')).toMatch(
      /existing; alarms I 2, III 4\.5 m\.$/,
    )
  })
})
