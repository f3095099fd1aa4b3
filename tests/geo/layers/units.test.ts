import { readFileSync } from 'node:fs'
import { getTableConfig, PgDialect } from 'drizzle-orm/pg-core'
import { describe, expect, it } from 'vitest'
import { unitsLayer } from '../../../geo/layers/units/layer.ts'
import { readUnit } from '../../../geo/layers/units/source.ts'
import { units } from '../../../geo/layers/units/table.ts'
import { briefed, refusedFields, rowFrom, shipped } from './read_record.ts'

interface Seed {
  readonly id: string
  readonly name: object
  readonly outline: string
  readonly area_official_km2: number
  readonly population: number
  readonly border_kind: string
  readonly former_city: boolean
  readonly populations: { readonly value: number }[]
}

const seeds = shipped<Seed>('units')
const ring = [
  [107.96, 21.5],
  [107.98, 21.5],
  [107.98, 21.52],
  [107.96, 21.5],
]
const outlines: {
  features: { id: string; geometry: object; properties: { accuracy_m: number } }[]
} = JSON.parse(
  readFileSync(new URL('../../../seeds/units/outlines.geojson', import.meta.url), 'utf8'),
)
const square = { geometry: { type: 'Polygon', coordinates: [ring] }, accuracy_m: 150 }

function seedOf(id: string): Seed {
  const seed = seeds.find((each) => each.id === id)
  if (seed === undefined) throw new Error(`no seed ${id}`)
  return seed
}

const drawn = (changes: object = {}) => ({ ...seedOf('06712'), shape: square, ...changes })
const neighbour = (changes: object = {}) => ({ ...seedOf('06931'), ...changes })
const refused = (record: object) => refusedFields(readUnit, record)

describe('the shipped units', () => {
  it('are the thirteen of the decree, and every one is taken', () => {
    expect(seeds).toHaveLength(13)
    for (const seed of seeds) {
      const feature = outlines.features.find(({ id }) => id === seed.id)
      const { accuracy_m } = feature?.properties ?? {}
      const shape = feature ? { shape: { geometry: feature.geometry, accuracy_m } } : {}
      expect(readUnit({ ...seed, ...shape }), seed.id).toMatchObject({ ok: true })
    }
  })

  it('carry the official areas and populations of the former city, which add up', () => {
    const six = seeds.filter(({ former_city }) => former_city)
    const sum = (of: (seed: Seed) => number) => six.reduce((total, seed) => total + of(seed), 0)
    expect(six).toHaveLength(6)
    expect(sum(({ area_official_km2 }) => area_official_km2)).toBeCloseTo(519.8, 6)
    expect(sum(({ population }) => population)).toBe(118_743)
  })

  it('keep the three populations of Móng Cái 1 beside each other', () => {
    expect(seedOf('06712').populations.map(({ value }) => value)).toEqual([46588, 45500, 44000])
  })

  it('say which border each unit lies on', () => {
    const of = (kind: string) =>
      seeds.filter(({ border_kind }) => border_kind === kind).map(({ id }) => id)
    expect(of('land')).toHaveLength(9)
    expect(of('sea')).toEqual(['06757', '06967'])
    expect(of('none')).toEqual(['06733', '06922'])
  })

  it('have an outline in the former city and a reference point beyond it', () => {
    for (const { id, outline, former_city } of seeds) {
      expect(outline, id).toBe(former_city ? 'generalised' : 'none')
    }
    const island = rowFrom(readUnit, seedOf('06967'))
    expect(island.geom).toEqual({ type: 'Point', coordinates: [107.747, 21.315] })
    expect(island.accuracy_m).toBe(1500)
  })
})

describe('a record of a unit', () => {
  it('becomes a row that lies in itself, its area multi', () => {
    const row = rowFrom(readUnit, drawn())
    expect(row).toMatchObject({ id: '06712', unit_code: '06712', accuracy_m: 150 })
    expect(row.geom).toEqual({ type: 'MultiPolygon', coordinates: [[ring]] })
  })

  it('of an import need say neither its border nor its population: both stay unknown', () => {
    const row = rowFrom(readUnit, {
      id: '07030',
      code: '07030',
      name: { vi: 'Phường Hoành Bồ', en: 'Hoành Bồ Ward' },
      kind: 'phuong',
      province_code: '22',
      outline: 'official',
      geometry_source: 'Bản đồ tham chiếu đơn vị hành chính',
      shape: square,
      source: 'Bản đồ tham chiếu đơn vị hành chính',
      confidence: 'sure',
    })
    expect(row).toMatchObject({ border_kind: 'unknown', former_city: false, population: null })
  })

  it('under another validity of its code takes the code, @ and a year', () => {
    expect(refused(drawn({ id: '06712@2030' }))).toEqual([])
    expect(refused(drawn({ id: 'mong_cai_1' }))).toEqual(['id'])
  })

  it('is refused by field for an unknown word, a missing source and a bad code', () => {
    expect(refused(drawn({ kind: 'thi_tran' }))).toEqual(['kind'])
    expect(refused(drawn({ border_kind: 'river' }))).toEqual(['border_kind'])
    expect(refused(drawn({ source: undefined }))).toEqual(['source'])
    expect(refused(drawn({ code: '6712' }))).toContain('code')
    expect(refused(drawn({ unit_code: '06709' }))).toEqual(['unit_code'])
  })

  it('is refused for a swapped point or outline and for an end before its beginning', () => {
    const swapped = { lat: 107.7097, lon: 21.5489, accuracy_m: 1500 }
    expect(refused(neighbour({ position: swapped }))).toEqual(['position'])
    const turned = ring.map((point) => point.toReversed())
    const shape = { ...square, geometry: { type: 'Polygon', coordinates: [turned] } }
    expect(refused(drawn({ shape }))).toEqual(['shape.geometry'])
    expect(refused(drawn({ valid_to: '2025-06-30' }))).toEqual(['valid_to'])
  })

  it('is refused where the word about the outline and what is drawn disagree', () => {
    expect(refused(drawn({ outline: 'none' }))).toEqual(['outline'])
    expect(refused(neighbour({ outline: 'official' }))).toEqual(['shape'])
    const geometry = { type: 'LineString', coordinates: ring }
    expect(refused(drawn({ shape: { ...square, geometry } }))).toEqual(['shape'])
    expect(refused(drawn({ geometry_source: undefined }))).toEqual(['geometry_source'])
  })
})

describe('the layer of units', () => {
  it('draws a unit without an outline as a reference point, whatever its border', () => {
    const areas = unitsLayer.classes.slice(0, -1)
    expect(areas.map(({ symbol }) => symbol.kind)).toEqual(areas.map(() => 'area'))
    for (const { when } of areas) expect(when?.outline).not.toContain('none')
    expect(unitsLayer.classes.at(-1)?.symbol.kind).toBe('point')
  })

  it('reads a unit out in one sentence, in the numbers of the language', () => {
    const row = rowFrom(readUnit, drawn())
    expect(briefed(unitsLayer, row, 'vi')).toBe(
      'Phường Móng Cái 1 (mã 06712): diện tích tự nhiên 82,47 km², dân số 46.588 người; giáp biên giới trên bộ; ranh giới khái quát, không dùng làm căn cứ pháp lý.',
    )
    expect(briefed(unitsLayer, { ...row, population: null, outline: 'official' }, 'en')).toBe(
      'Móng Cái 1 Ward (code 06712): official area 82.47 km², population no data; on the land border; official outline.',
    )
  })

  it('lets the database refuse an outline that is a point and a point that is an outline', () => {
    const dialect = new PgDialect()
    const checks = getTableConfig(units.now).checks.map(({ value }) => dialect.sqlToQuery(value))
    const [check] = checks.filter(({ sql }) => sql.includes('st_geometrytype'))
    expect(check?.params).toEqual([])
    expect(check?.sql).toMatch(
      /'none'\s+then geom is null or .*ST_Point'\s+else .*ST_MultiPolygon'/,
    )
  })
})
