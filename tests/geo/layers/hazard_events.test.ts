import { describe, expect, it } from 'vitest'
import type { RowOf } from '../../../geo/columns/row.ts'
import { hazardEventsLayer } from '../../../geo/layers/hazard_events/layer.ts'
import { readHazardEvent } from '../../../geo/layers/hazard_events/source.ts'
import type { hazardEvents } from '../../../geo/layers/hazard_events/table.ts'
import { refusedFields, seedRecord, seedRows, servedRow } from '../../support/seed_rows.ts'

type Row = RowOf<typeof hazardEvents>
const rows = seedRows('hazard_events', readHazardEvent)
const kaLong = seedRecord('hazard_events', 'ka_long_flood_2019')
const served = (id: string) => servedRow<Row>(readHazardEvent, seedRecord('hazard_events', id))

describe('hazard events of the seeds', () => {
  it('are all taken, 2014 to 2025', () => {
    expect(rows).toHaveLength(13)
    const years = rows.map(({ began_at }) => began_at.slice(0, 4)).sort()
    expect([years[0], years.at(-1)]).toEqual(['2014', '2025'])
  })

  it('give each figure a source', () => {
    const figures = rows.flatMap((row) => row.figures ?? [])
    expect(figures.length).toBeGreaterThan(40)
    expect(figures.filter(({ source }) => source.trim() === '')).toEqual([])
  })

  it('put only what is placed on the map, and never to better than 1 km', () => {
    const placed = rows.filter(({ geom }) => geom)
    expect(placed.map(({ id }) => id).sort()).toEqual([
      'ka_long_flood_2019',
      'vinh_thuc_forest_fire_2022_12_14',
      'vinh_thuc_forest_fire_2022_12_17',
    ])
    for (const { accuracy_m } of placed) expect(accuracy_m).toBeGreaterThanOrEqual(1000)
  })

  it('are no more exact in time than the source', () => {
    expect(served('wipha_2019')).toMatchObject({ began_precision: 'month', ended_at: null })
  })

  it('say of Yagi that Móng Cái has no damage total', () => {
    const { note_vi, figures } = served('yagi_2024')
    expect(note_vi).toContain('Chưa tìm thấy tổng thiệt hại của Móng Cái')
    expect(figures.filter(({ label_vi }) => label_vi.includes('Móng Cái'))).toEqual([])
  })

  it('give each of the two fires on Vĩnh Thực its own day, and the 60 people to the second', () => {
    const fires = rows.filter(({ hazard, unit_code }) => hazard === 'forest_fire' && unit_code)
    expect(fires.map(({ began_at, ended_at }) => [began_at.slice(0, 10), ended_at])).toEqual([
      ['2022-12-14', null],
      ['2022-12-17', null],
    ])
    const fighting = fires.map(({ figures }) =>
      figures?.flatMap(({ label_en, text_en }) =>
        label_en === 'People fighting the fire' ? [text_en] : [],
      ),
    )
    expect(fighting).toEqual([[], ['about 60']])
  })

  it('say each figure of the Ka Long flood by the paper that gives it', () => {
    const sourceOf = new Map(
      served('ka_long_flood_2019').figures.map(({ source, text_vi }) => [text_vi, source]),
    )
    const thanhNien = 'Báo Thanh Niên (thanhnien.vn, bài 1086049)'
    expect(sourceOf.get('gần 100 hộ')).toBe(thanhNien)
    expect(sourceOf.get('khoảng 05:00')).toBe(thanhNien)
    expect(sourceOf.get('khoảng 04:30')).toBe('VietnamNet (vietnamnet.vn, bài 534928)')
    expect(sourceOf.get('có hộ 30–50 cm')).toMatch(/^Bản chép trên blog/)
  })
})

describe('the Matmo record, what the ward had done, a model for its plan', () => {
  const { figures, unit_code, note_en } = served('matmo_2025')
  const figure = (label: string) => {
    const found = figures.find(({ label_en }) => label_en === label)
    if (found?.value === undefined) throw new Error(`Matmo has no figure "${label}".`)
    return found.value
  }

  it('is of Móng Cái 1, and says that these are results', () => {
    expect(unit_code).toBe('06712')
    expect(note_en).toContain('not figures of a plan')
  })

  it('counts vessels that add up: 118 + 200 + 317 = 635', () => {
    const parts = ['fishing vessels', 'transport vessels', 'small craft'].map((kind) =>
      figure(`Of which ${kind}`),
    )
    expect(parts).toEqual([118, 200, 317])
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(figure('Vessels moored'))
  })

  it('carries all that was counted', () => {
    expect(figure('Weak houses')).toBe(175)
    expect(figure('People moved to schools, culture houses and offices')).toBe(800)
    expect([figure('Of whom elderly'), figure('Of whom children')]).toEqual([25, 88])
    expect(figure('Boat owners brought ashore')).toBe(36)
    expect([figure('Aquaculture households'), figure('Aquaculture rafts')]).toEqual([129, 363])
    expect([figure('Of which rice'), figure('Of which vegetables')]).toEqual([500, 300])
  })

  it('keeps the earlier, smaller count beside the later one', () => {
    expect(figure('Vessels moored, earlier count the same day')).toBe(517)
  })
})

describe('reading a hazard event', () => {
  const { source: _source, ...withoutSource } = kaLong

  it.each([
    ['a hazard the law does not name', { ...kaLong, hazard: 'landslip' }, 'hazard'],
    ['no source', withoutSource, 'source'],
    [
      'a swapped position',
      { ...kaLong, position: { lat: 107.96, lon: 21.53, accuracy_m: 900 } },
      'position',
    ],
    ['an end before the beginning', { ...kaLong, ended: '2019-05-25' }, 'ended'],
    ['a day that is not in the calendar', { ...kaLong, began: '2019-02-30' }, 'began'],
  ])('refuses %s', (_what, record, field) => {
    expect(refusedFields(readHazardEvent, record)).toContain(field)
  })

  it('takes an event that begins and ends on one day', () => {
    expect(refusedFields(readHazardEvent, { ...kaLong, ended: '2019-05-26' })).toEqual([])
  })
})

describe('the briefing sentence', () => {
  it('says when, what and where', () => {
    expect(hazardEventsLayer.briefing(served('quang_duc_landslide_2024'), 'vi')).toBe(
      '20/08/2024: Sạt lở QL18B, Quảng Đức tại Km4/10 quốc lộ 18B, dốc Tài Phật, bản Tài Phố, xã Quảng Đức, đường ra Bắc Phong Sinh (sạt lở đất do mưa lũ hoặc dòng chảy, đã xảy ra).',
    )
  })

  it('gives a span, and no day where the source has none', () => {
    expect(hazardEventsLayer.briefing(served('matmo_2025'), 'vi')).toMatch(
      /^05\/10\/2025 – 06\/10\/2025: /,
    )
    expect(hazardEventsLayer.briefing(served('wipha_2019'), 'en')).toMatch(/^Aug 2019: /)
  })
})
