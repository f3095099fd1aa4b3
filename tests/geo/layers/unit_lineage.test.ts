import { describe, expect, it } from 'vitest'
import { unitLineageLayer } from '../../../geo/layers/unit_lineage/layer.ts'
import { readLineageStep } from '../../../geo/layers/unit_lineage/source.ts'
import { briefed, refusedFields, rowFrom, shipped } from './read_record.ts'

interface Seed {
  readonly id: string
  readonly from_id: string
  readonly to_id: string
}

const seeds = shipped<Seed>('unit_lineage')
const [first] = seeds
const refused = (changes: object) => refusedFields(readLineageStep, { ...first, ...changes })

describe('the shipped lineage', () => {
  it('takes every record, one step for each of the 17 former units', () => {
    const former = shipped<{ id: string }>('former_units').map(({ id }) => id)
    expect(seeds.map(({ from_id }) => from_id).sort()).toEqual(former.sort())
    for (const seed of seeds) expect(readLineageStep(seed), seed.id).toMatchObject({ ok: true })
  })

  it('leads only to units that there are or were', () => {
    const known = [...shipped<{ id: string }>('units'), ...shipped<{ id: string }>('former_units')]
    const ids = new Set(known.map(({ id }) => id))
    for (const { id, to_id } of seeds) expect(ids, id).toContain(to_id)
  })
})

describe('a record of a step', () => {
  it('is refused by field for an unknown word, a missing source and an end before its beginning', () => {
    expect(refused({ basis: 'half' })).toEqual(['basis'])
    expect(refused({ source: undefined })).toEqual(['source'])
    expect(refused({ valid_to: '2020' })).toEqual(['valid_to'])
    expect(refused({ valid_from: undefined })).toEqual(['valid_from'])
  })

  it('has a share above 0 and at most 1, and of a whole unit no less than 1', () => {
    expect(refused({ share: 0, basis: 'area' })).toEqual(['share'])
    expect(refused({ share: 1.2, basis: 'area' })).toEqual(['share'])
    expect(refused({ share: 0.4 })).toEqual(['share'])
    expect(refused({ share: 0.4, basis: 'estimated' })).toEqual([])
  })

  it('is refused where id and code disagree or a unit becomes itself', () => {
    expect(refused({ from_id: '06709@2020' })).toEqual(['from_id'])
    expect(refused({ to_id: '06709' })).toEqual(['to_id'])
    expect(refused({ to_id: '06712@2020' })).toEqual(['to_id'])
  })
})

it('a step is read out with its day, share and basis', () => {
  const row = rowFrom(readLineageStep, first)
  expect(briefed(unitLineageLayer, row, 'vi')).toBe(
    'Phường Trần Phú (cũ) → Phường Móng Cái 1: từ 01/07/2025, 100\u00a0%, nhập nguyên trạng.',
  )
})
