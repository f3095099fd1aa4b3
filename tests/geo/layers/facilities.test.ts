import { describe, expect, it } from 'vitest'
import type { RowOf } from '../../../geo/columns/row.ts'
import { facilitiesLayer } from '../../../geo/layers/facilities/layer.ts'
import { readFacility } from '../../../geo/layers/facilities/source.ts'
import type { facilities } from '../../../geo/layers/facilities/table.ts'
import { facilityClass } from '../../../geo/layers/facilities/vocabulary.ts'
import { refusedFields, seedRecord, seedRows, servedRow } from '../../support/seed_rows.ts'

type Row = RowOf<typeof facilities>
const rows = seedRows('facilities', readFacility)
const schools = seedRecord('facilities', 'schools')
const countOf = (kind: string) =>
  rows.filter((row) => row.class === kind).reduce((sum, row) => sum + (row.count ?? 0), 0)

describe('facilities of the seeds', () => {
  it('add up to what the sources count', () => {
    const counted = {
      health_station: 17,
      culture_centre: 9,
      school: 54,
      loudspeaker_cluster: 379,
      mobile_base_station: 199,
      lodging: 160,
      market: 14,
      trade_centre: 6,
      port_quay: 7,
      water_landing: 9,
      inspection_point: 16,
      cold_store: 9,
      waste_point: 89,
      heritage_site: 12,
      road: 4,
      border_post: 6,
      aquaculture_zone: 28,
      farm_zone: 8,
    }
    for (const [kind, count] of Object.entries(counted)) {
      expect([kind, countOf(kind)]).toEqual([kind, count])
    }
  })

  it('measure what is measured', () => {
    const measured = (id: string) => {
      const { quantity, measure_unit } = servedRow<Row>(readFacility, seedRecord('facilities', id))
      return [quantity, measure_unit]
    }
    expect(measured('dykes')).toEqual([8.65, 'kilometre'])
    expect(measured('canals')).toEqual([35.4, 'kilometre'])
    expect(measured('yards_and_warehouses')).toEqual([114665, 'square_metre'])
    expect(measured('waste_plant_km26')).toEqual([150, 'tonne_per_day'])
    expect(measured('aquaculture_zones')).toEqual([2278.7, 'hectare'])
  })

  it('without a position say how many or how much', () => {
    const silent = rows.filter(({ geom, count, quantity }) => !geom && !count && !quantity)
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it('of the whole former city stand under no ward', () => {
    for (const kind of ['school', 'lodging', 'market', 'dyke', 'heritage_site']) {
      const units = rows.filter((row) => row.class === kind).map(({ unit_code }) => unit_code)
      expect([kind, units]).toEqual([kind, [null]])
    }
  })

  it('show a plan as a plan', () => {
    const planned = rows.filter(({ state }) => state === 'planned').map(({ id }) => id)
    expect(planned.sort()).toEqual(['aquaculture_zones', 'farm_zones', 'methadone_centre'])
  })

  it('show the expressway as opened, on the word of one paper', () => {
    const road = seedRecord('facilities', 'road_van_don_mong_cai')
    expect(road).toMatchObject({ state: 'existing', confidence: 'likely', as_of: '2022-09-01' })
  })

  it('hold no post as certain whose existence no source gives', () => {
    const unverified = rows.filter(
      (row) => row.class === 'border_post' && row.confidence === 'unverified',
    )
    expect(unverified.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'unknown'])
  })
})

describe('reading a facility', () => {
  const { source: _source, ...withoutSource } = schools
  const { count: _count, ...uncounted } = schools
  const position = { lat: 21.53, lon: 107.96, accuracy_m: 50 }

  it.each([
    ['an unknown class', { ...schools, class: 'bunker' }, 'class'],
    ['no source', withoutSource, 'source'],
    ['neither position nor count', uncounted, 'count'],
    ['a count of none', { ...schools, count: 0 }, 'count'],
    [
      'an unknown unit of measure',
      { ...schools, quantity: { value: 3, unit: 'mile' } },
      'quantity.unit',
    ],
    [
      'a swapped position',
      { ...schools, position: { ...position, lat: 107.96, lon: 21.53 } },
      'position',
    ],
    [
      'an end before the beginning',
      { ...schools, valid_from: '2025', valid_to: '2024' },
      'valid_to',
    ],
  ])('refuses %s', (_what, record, field) => {
    expect(refusedFields(readFacility, record)).toContain(field)
  })

  it('takes a single one that has a position', () => {
    expect(refusedFields(readFacility, { ...uncounted, position })).toEqual([])
  })
})

describe('the legend', () => {
  it('has a class of its own for every kind, and no two of one shape and letter', () => {
    const named = facilitiesLayer.classes.flatMap(({ when }) => when?.class ?? [])
    const known = Object.keys(facilityClass).filter((kind) => kind !== 'unknown')
    expect(named.toSorted()).toEqual(known.toSorted())
    const looks = facilitiesLayer.classes.map(({ symbol }) =>
      symbol.kind === 'point' ? `${symbol.shape} ${symbol.glyph}` : 'no point',
    )
    expect(new Set(looks).size).toBe(looks.length)
  })
})

describe('the briefing sentence', () => {
  const said = (id: string, language: 'vi' | 'en') =>
    facilitiesLayer.briefing(servedRow<Row>(readFacility, seedRecord('facilities', id)), language)

  it('says what, how many, how much and whether it is there', () => {
    expect(said('mobile_base_stations', 'vi')).toBe(
      'Trạm thu phát sóng di động: trạm thu phát sóng di động, số lượng 199, đã có.',
    )
    expect(said('aquaculture_zones', 'en')).toBe(
      'Aquaculture zones (plan): aquaculture zone, count 28, 2,278.7\u00a0ha, planned.',
    )
  })
})
