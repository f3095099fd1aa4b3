import { existsSync, readFileSync } from 'node:fs'
import { area, bbox, booleanValid, feature, featureCollection, intersect, kinks } from '@turf/turf'
import type { FeatureCollection, MultiPolygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { RowOf } from '../../../geo/columns/row.ts'
import { riskZonesLayer } from '../../../geo/layers/risk_zones/layer.ts'
import { readRiskZone } from '../../../geo/layers/risk_zones/source.ts'
import type { riskZones } from '../../../geo/layers/risk_zones/table.ts'
import { levelsOf } from '../../../geo/layers/risk_zones/vocabulary.ts'
import {
  refusedFields,
  seedRecord,
  seedRecords,
  seedRows,
  servedRow,
} from '../../support/seed_rows.ts'

type Row = RowOf<typeof riskZones>
const rows = seedRows('risk_zones', readRiskZone)
const kaLong = seedRecord('risk_zones', 'ka_long_inundation')

describe('risk zones of the seeds', () => {
  it('are all taken, each of a recorded hazard and each with a shape', () => {
    expect(rows).toHaveLength(8)
    expect(rows.filter(({ geom }) => geom === null)).toEqual([])
  })

  it('claim no more than they are: indicative, unverified, 500 m to 2 km off, with the reason of the level', () => {
    for (const row of rows) {
      expect(row).toMatchObject({ indicative: true, confidence: 'unverified' })
      expect(row.accuracy_m).toBeGreaterThanOrEqual(500)
      expect(row.accuracy_m).toBeLessThanOrEqual(2000)
      expect(row.scenario_vi).toMatch(/^Kịch bản tham khảo/)
      expect(row.basis_vi).toMatch(/[Cc]ấp (\d|IV)/)
    }
  })

  it('point at events that are recorded', () => {
    const events = new Set(seedRecords('hazard_events').map(({ id }) => id))
    const named = rows.flatMap(({ event_id }) => (event_id ? [event_id] : []))
    expect(named.length).toBeGreaterThanOrEqual(6)
    expect(named.filter((id) => !events.has(id))).toEqual([])
  })
})

describe('the areas', () => {
  const areas = rows.map(({ id, geom }) => {
    if (typeof geom !== 'object' || geom?.type !== 'MultiPolygon') throw new Error(`${id}: no area`)
    return { id, area: feature(geom) }
  })

  it.each(areas)(
    '$id is valid, crosses itself nowhere and lies in the region',
    ({ area: zone }) => {
      expect(booleanValid(zone)).toBe(true)
      expect(kinks(zone).features).toEqual([])
      const [west, south, east, north] = bbox(zone)
      expect([west > 107.63, south > 21.33, east < 108.1, north < 21.66]).not.toContain(false)
    },
  )

  const land = new URL('../../../seeds/basemap/land.geojson', import.meta.url)
  it.skipIf(!existsSync(land)).each(areas)('$id keeps off the land of China', ({ area: zone }) => {
    const countries: FeatureCollection<MultiPolygon> = JSON.parse(readFileSync(land, 'utf8'))
    const china = countries.features.find(({ id }) => id === 'CN')
    if (china === undefined) throw new Error('land.geojson has no feature CN')
    const abroad = intersect(featureCollection([zone, china]))
    expect((abroad ? area(abroad) : 0) / area(zone)).toBeLessThan(0.005)
  })
})

describe('reading a risk zone', () => {
  const { source: _source, ...withoutSource } = kaLong
  const swapped = {
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [21.5, 107.9],
          [21.6, 107.9],
          [21.6, 108],
          [21.5, 107.9],
        ],
      ],
    },
    accuracy_m: 1000,
  }

  it.each([
    ['a hazard the law does not name', { ...kaLong, hazard: 'spring_tide' }, 'hazard'],
    ['a level above 5', { ...kaLong, level: 6 }, 'level'],
    ['a level between two', { ...kaLong, level: 2.5 }, 'level'],
    ['the forest fire scale for a flood', { ...kaLong, scale: 'forest_fire' }, 'scale'],
    ['no basis', { ...kaLong, basis: { vi: '', en: '' } }, 'basis.vi'],
    ['no source', withoutSource, 'source'],
    ['a swapped shape', { ...kaLong, shape: swapped }, 'shape.geometry'],
    [
      'an end before the beginning',
      { ...kaLong, valid_from: '2025', valid_to: '2024' },
      'valid_to',
    ],
  ])('refuses %s', (_what, record, field) => {
    expect(refusedFields(readRiskZone, record)).toContain(field)
  })

  it('refuses a point: a zone is an area', () => {
    const { shape: _shape, ...pointless } = kaLong
    const record = { ...pointless, position: { lat: 21.53, lon: 107.96, accuracy_m: 500 } }
    expect(refusedFields(readRiskZone, record)).toEqual(['position'])
  })
})

describe('the look of risk zones', () => {
  const symbols = (scale: string) =>
    riskZonesLayer.classes.flatMap(({ when, symbol }) =>
      when?.scale === scale && symbol.kind === 'area' ? [symbol] : [],
    )

  it.each(Object.keys(levelsOf))('%s tells five levels apart without colour', (scale) => {
    expect(new Set(symbols(scale).map(({ pattern }) => pattern)).size).toBe(5)
    expect(new Set(symbols(scale).map(({ numeral }) => numeral)).size).toBe(5)
  })

  it('gives disaster risk the legal colours in order, and forest fire none of them', () => {
    const legal = ['risk_1', 'risk_2', 'risk_3', 'risk_4', 'risk_5']
    expect(symbols('disaster_risk').map(({ fill }) => fill)).toEqual(legal)
    expect(symbols('forest_fire').filter(({ fill }) => legal.includes(fill ?? ''))).toEqual([])
  })
})

describe('the briefing sentence', () => {
  it('says hazard, level by name, that it is indicative, and the scenario', () => {
    const row = servedRow<Row>(readRiskZone, kaLong)
    expect(riskZonesLayer.briefing(row, 'vi')).toBe(
      'Ngập ven sông Ka Long: ngập lụt, rủi ro cấp 2 (trung bình), chỉ để tham khảo. Kịch bản tham khảo: nước sông Ka Long trên báo động II, dưới báo động III.',
    )
  })

  it('reads forest fire on its own scale', () => {
    const record = seedRecord('risk_zones', 'vinh_thuc_forest_fire')
    expect(riskZonesLayer.briefing(servedRow<Row>(readRiskZone, record), 'en')).toContain(
      'forest fire level IV (dangerous)',
    )
  })
})
