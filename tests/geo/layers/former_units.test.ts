import { describe, expect, it } from 'vitest'
import { formerUnitsLayer } from '../../../geo/layers/former_units/layer.ts'
import { readFormerUnit } from '../../../geo/layers/former_units/source.ts'
import { briefed, refusedFields, rowFrom, shipped } from './read_record.ts'

interface Seed {
  readonly id: string
  readonly code: string
  readonly kind: string
  readonly confidence: string
  readonly position?: object
}

const seeds = shipped<Seed>('former_units')
const presentCodes = new Set(shipped<Seed>('units').map(({ code }) => code))

function seedOf(id: string, changes: object = {}): object {
  const seed = seeds.find((each) => each.id === id)
  if (seed === undefined) throw new Error(`no seed ${id}`)
  return { ...seed, ...changes }
}

const refused = (changes: object) => refusedFields(readFormerUnit, seedOf('06742@2020', changes))

describe('the shipped former units', () => {
  it('are 8 wards and 9 communes, and every one is taken', () => {
    expect(seeds.filter(({ kind }) => kind === 'phuong')).toHaveLength(8)
    expect(seeds.filter(({ kind }) => kind === 'xa')).toHaveLength(9)
    for (const seed of seeds) expect(readFormerUnit(seed), seed.id).toMatchObject({ ok: true })
  })

  it('share six codes with units of today, and no id', () => {
    const shared = seeds.filter(({ code }) => presentCodes.has(code)).map(({ code }) => code)
    expect(shared.sort()).toEqual(['06709', '06712', '06724', '06733', '06736', '06757'])
    for (const { id } of seeds) expect(presentCodes).not.toContain(id)
  })

  it('leave the one without a known point unlocated', () => {
    const unlocated = seeds.filter(({ position }) => position === undefined)
    expect(unlocated.map(({ id }) => id)).toEqual(['06718@2020'])
    const row = rowFrom(readFormerUnit, unlocated[0])
    expect(row).toMatchObject({ unit_code: '06712', geom: null, accuracy_m: null })
  })

  it('are none of them sure', () => {
    const unverified = seeds.filter(({ confidence }) => confidence === 'unverified')
    expect(unverified.map(({ code }) => code).sort()).toEqual(['06718', '06754', '06757'])
    expect(seeds.filter(({ confidence }) => confidence === 'sure')).toEqual([])
  })
})

describe('a record of a former unit', () => {
  it('is refused under the bare code, which names another unit today', () => {
    expect(refused({ id: '06742' })).toEqual(['id'])
  })

  it('is refused by field for an unknown word, a missing source, no end and no present unit', () => {
    expect(refused({ kind: 'dac_khu' })).toEqual(['kind'])
    expect(refused({ source: '' })).toEqual(['source'])
    expect(refused({ valid_to: undefined })).toEqual(['valid_to'])
    expect(refused({ unit_code: undefined })).toEqual(['unit_code'])
  })

  it('is refused for a swapped position and for an end before its beginning', () => {
    const position = { lat: 108.0184, lon: 21.5173, accuracy_m: 1500 }
    expect(refused({ position })).toEqual(['position'])
    expect(refused({ valid_from: '2026' })).toEqual(['valid_to'])
  })

  it('says what its point is, and says it of no point it has not', () => {
    expect(refused({ point_basis: 'unknown' })).toEqual(['point_basis'])
    expect(refused({ position: undefined })).toEqual(['position'])
  })
})

it('a former unit is read out with what it is part of today', () => {
  const row = rowFrom(readFormerUnit, seedOf('06742@2020'))
  expect(briefed(formerUnitsLayer, row, 'vi')).toBe(
    'Phường Hải Hòa (cũ), mã cũ 06742, tồn tại đến trước ngày 01/07/2025; nay thuộc đơn vị mã 06712.',
  )
  expect(briefed(formerUnitsLayer, row, 'en')).toBe(
    'Hải Hòa Ward (former), former code 06742, existed until 1 Jul 2025; today in the unit of code 06712.',
  )
})
