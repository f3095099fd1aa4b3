import { describe, expect, it } from 'vitest'
import { indicatorsLayer } from '../../../geo/layers/indicators/layer.ts'
import { readIndicator } from '../../../geo/layers/indicators/source.ts'
import { indicator, topic, topicOf } from '../../../geo/layers/indicators/vocabulary.ts'
import { codesOf } from '../../../geo/words.ts'
import { briefed, refusedFields, rowFrom, shipped } from './read_record.ts'

interface Seed {
  readonly id: string
  readonly indicator: string
  readonly area: string
  readonly area_code: string
  readonly value?: number
  readonly check?: { readonly vi: string }
  readonly alternative?: boolean
  readonly valid_from?: string
}

const seeds = shipped<Seed>('indicators')

function seedOf(id: string): Seed {
  const seed = seeds.find((each) => each.id === id)
  if (seed === undefined) throw new Error(`no seed ${id}`)
  return seed
}

const termOf = (code: string) => seedOf(`${code}-194-2015-2020`)
const refused = (changes: object) =>
  refusedFields(readIndicator, { ...termOf('criminal_cases'), ...changes })

describe('the shipped figures', () => {
  it('are all taken, each under an id of its own', () => {
    expect(new Set(seeds.map(({ id }) => id)).size).toBe(seeds.length)
    for (const seed of seeds) expect(readIndicator(seed), seed.id).toMatchObject({ ok: true })
  })

  it('say something of every indicator there is, and each indicator has one topic', () => {
    const said = new Set(seeds.map((seed) => seed.indicator))
    expect(codesOf(indicator).filter((code) => !said.has(code))).toEqual([])
    for (const code of codesOf(indicator)) expect(codesOf(topic)).toContain(topicOf(code))
  })

  it.each([
    ['criminal_cases', 324],
    ['criminal_suspects', 496],
    ['criminal_cases_cleared', 294],
    ['criminal_suspects_cleared', 437],
    ['criminal_clearance_rate', 90.47],
    ['serious_clearance_rate', 92.86],
    ['drug_cases', 426],
    ['drug_offenders', 645],
    ['patrols', 1752],
    ['patrol_person_turns', 5256],
    ['road_deaths', 48],
    ['tourism_violations', 2159],
    ['letters_handled', 537],
    ['lodging_beds', 6347],
    ['yard_area', 114_665],
    ['dyke_length', 8.65],
    ['loudspeaker_clusters', 379],
    ['forest_plan_area', 28_835.5],
    ['trade_value', 28_107],
  ])('quote %s as the source gives it: %d', (code, value) => {
    expect(termOf(code).value).toBe(value)
  })

  it('warn where the source contradicts itself, and recalculate nothing', () => {
    expect(termOf('criminal_clearance_rate').check?.vi).toContain('90,74 %')
    expect(termOf('serious_cases').check?.vi).toContain('39/42')
    expect(termOf('road_injuries').check?.vi).toContain('106 %')
    expect(termOf('petitions').check?.vi).toContain('522')
    expect(termOf('forest_plan_area').check?.vi).toContain('28.835,15')
    expect(termOf('commune_exercise_rate').check?.vi).toContain('17/17')
    expect(termOf('waste_collection_points').check?.vi).toContain('triển khai xây dựng')
    expect(termOf('inspections').check).toBeUndefined()
  })

  it('count the safe-area clusters of the former city, which are no ward’s', () => {
    expect(seedOf('safe_area_clusters-194-2023')).toMatchObject({ value: 6, area: 'former_city' })
  })

  it('never lay a figure of the former city or the province to a unit', () => {
    const wide = seeds.filter(({ area }) => area !== 'unit')
    expect(new Set(wide.map(({ area_code }) => area_code))).toEqual(new Set(['194', '22']))
    for (const seed of wide) expect(rowFrom(readIndicator, seed).unit_code, seed.id).toBeNull()
  })

  it('hold of a unit never before it was, since its code was another’s', () => {
    const units = seeds.filter(({ area }) => area === 'unit')
    expect(units.filter(({ valid_from = '' }) => valid_from < '2025-07-01')).toEqual([])
  })

  it('give each of the 13 units one area and one main population', () => {
    for (const code of ['area_official', 'population']) {
      const main = seeds.filter(
        (seed) => seed.indicator === code && seed.area === 'unit' && !seed.alternative,
      )
      expect(new Set(main.map(({ area_code }) => area_code)).size).toBe(13)
      expect(main).toHaveLength(13)
    }
  })

  it('say in words what the source gives no number for, never zero', () => {
    const wordless = seeds.filter(({ value }) => value === undefined)
    expect(wordless.map((seed) => seed.indicator)).toEqual(
      expect.arrayContaining(['disaster_losses', 'foreign_counterparts', 'smart_city_plan']),
    )
    expect(seeds.filter(({ value }) => value === 0)).toEqual([])
  })
})

describe('a record of a figure', () => {
  it('is refused by field for an unknown word, a missing source and an end before its beginning', () => {
    expect(refused({ indicator: 'happiness' })).toEqual(['indicator'])
    expect(refused({ area: 'ward' })).toContain('area')
    expect(refused({ source: undefined })).toEqual(['source'])
    expect(refused({ valid_to: '2014' })).toEqual(['valid_to'])
    expect(refused({ period: undefined })).toEqual(['period'])
  })

  it('is refused where a code does not fit its area, so that no city figure becomes a ward’s', () => {
    expect(refused({ area: 'unit' })).toEqual(['area_code'])
    expect(refused({ area_code: '06712' })).toEqual(['area_code'])
    expect(refused({ unit_code: '06712' })).toEqual(['unit_code'])
  })

  it('is refused without value and words, and with a value of no unit of measure', () => {
    expect(refused({ value: undefined })).toEqual(['value'])
    expect(refused({ measure_unit: undefined })).toEqual(['measure_unit'])
    expect(refused({ value: -1 })).toEqual(['value'])
  })

  it('of a former unit is kept under the id of that unit', () => {
    expect(refused({ area: 'former_unit', area_code: '06742@2020' })).toEqual([])
    expect(refused({ area: 'former_unit', area_code: '06742' })).toEqual(['area_code'])
  })
})

describe('a figure is read out', () => {
  it('with its area, its period and the warning', () => {
    const row = rowFrom(readIndicator, termOf('criminal_clearance_rate'))
    expect(briefed(indicatorsLayer, row, 'vi')).toBe(
      'Tỷ lệ điều tra làm rõ án hình sự (toàn thành phố Móng Cái cũ, nhiệm kỳ 2015–2020 (5 năm)): 90,47\u00a0%. Số liệu theo nguồn: Nguồn ghi 90,47 %; 294/324 vụ là 90,74 %.',
    )
  })

  it('no more exactly than the source has it', () => {
    const row = rowFrom(readIndicator, termOf('delegations_received'))
    expect(briefed(indicatorsLayer, row, 'en')).toBe(
      'International delegations received (whole former city of Móng Cái, term 2015–2020 (5 years)): over 60\u00a0delegations.',
    )
  })

  it('in words where there is no number', () => {
    const row = rowFrom(readIndicator, seedOf('situation-06712-2025-09'))
    expect(briefed(indicatorsLayer, row, 'en')).toContain('The source gives no crime figures.')
  })
})
