import { assert, constantFrom, dictionary, integer, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Reaggregated,
  reaggregate,
  type UnitLife,
} from '../../../geo/layers/unit_lineage/reaggregate.ts'
import type { LineageStep } from '../../../geo/layers/unit_lineage/trace_shares.ts'
import { shipped } from './read_record.ts'

interface Life {
  readonly id: string
  readonly valid_from?: string
  readonly valid_to?: string
}

const units = [...shipped<Life>('former_units'), ...shipped<Life>('units')].map(
  ({ id, valid_from, valid_to }): UnitLife => ({
    id,
    valid_from: valid_from ?? null,
    valid_to: valid_to ?? null,
  }),
)
const steps = shipped<LineageStep>('unit_lineage')
const lineage = { units, steps }
const former = units.filter(({ valid_to }) => valid_to !== null).map(({ id }) => id)

function done(result: ReturnType<typeof reaggregate>): Reaggregated {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const amounts = ({ units: byUnit, unassigned }: Reaggregated) => [
  ...[...byUnit.values()].map((figure) => {
    if (figure.state === 'complete') return figure.value
    return figure.state === 'incomplete' ? figure.known : 0
  }),
  ...unassigned.values(),
]
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)

describe('figures of the 17 former units', () => {
  const all = new Map(former.map((id, index) => [id, 1000 + index]))

  it('reach the six present units without losing one, Hòa Lạc by way of Trần Phú', () => {
    const { units: byUnit, unassigned } = done(reaggregate(all, '2020', lineage))
    const ofMongCai1 = ['06712', '06718', '06742', '06751', '06721', '06745'].map(
      (code) => all.get(`${code}@2020`) ?? Number.NaN,
    )
    expect(byUnit.get('06712')).toEqual({ state: 'complete', value: sum(ofMongCai1) })
    expect([...byUnit.values()].filter(({ state }) => state === 'complete')).toHaveLength(6)
    expect(unassigned.size).toBe(0)
  })

  it('leave a present unit incomplete when one of its former units has no data', () => {
    const withoutOne = new Map([...all, ['06718@2020', null] as const])
    const { units: byUnit } = done(reaggregate(withoutOne, '2020', lineage))
    expect(byUnit.get('06712')).toMatchObject({ state: 'incomplete', missing: ['06718@2020'] })
    expect(byUnit.get('06709')).toMatchObject({ state: 'complete' })
  })

  it('leave a unit of which nothing is known without data, never at zero', () => {
    const { units: byUnit } = done(reaggregate(new Map(), '2020', lineage))
    expect(byUnit.get('06757')).toEqual({
      state: 'no_data',
      missing: ['06754@2020', '06757@2020'],
    })
    expect(byUnit.get('06922')).toEqual({ state: 'no_data', missing: [] })
  })

  it('of January 2025 need no Hòa Lạc, which had gone into Trần Phú by then', () => {
    const sixteen = new Map([...all].filter(([id]) => id !== '06718@2020'))
    const { units: byUnit } = done(reaggregate(sixteen, '2025-01-01', lineage))
    expect(byUnit.get('06712')).toMatchObject({ state: 'complete' })
  })

  it('given for a unit that was not there at the time are handed back, not laid anywhere', () => {
    const late = new Map([...all, ['06712', 46588] as const])
    const { units: byUnit, unassigned } = done(reaggregate(late, '2020', lineage))
    expect(unassigned).toEqual(new Map([['06712', 46588]]))
    expect(byUnit.get('06712')).toMatchObject({ state: 'complete', value: 6015 })
  })
})

describe('shares', () => {
  const three: UnitLife[] = [
    { id: 'a', valid_from: null, valid_to: '2024' },
    { id: 'b', valid_from: null, valid_to: '2025' },
    { id: 'x', valid_from: '2025', valid_to: null },
    { id: 'y', valid_from: '2025', valid_to: null },
  ]
  const split = (share: number, rest: number): LineageStep[] => [
    { from_id: 'a', to_id: 'b', share: 1, valid_from: '2024' },
    { from_id: 'b', to_id: 'x', share, valid_from: '2025' },
    { from_id: 'b', to_id: 'y', share: rest, valid_from: '2025' },
  ]

  it('are walked through two steps and rounded to whole people by the largest remainder', () => {
    const figures = new Map([
      ['a', 5],
      ['b', 5],
    ])
    const result = done(reaggregate(figures, '2020', { units: three, steps: split(0.3, 0.7) }))
    // 1.5 and 3.5 twice: each former unit keeps its own five.
    expect(result.units.get('x')).toEqual({ state: 'complete', value: 4 })
    expect(result.units.get('y')).toEqual({ state: 'complete', value: 6 })
  })

  it('that leave a part open hand that part back', () => {
    const result = done(
      reaggregate(new Map([['b', 10]]), '2024-06', { units: three, steps: split(0.6, 0.1) }),
    )
    expect(result.unassigned).toEqual(new Map([['b', 3]]))
  })

  it('given away before the figures were taken are not given away again', () => {
    const before = { from_id: 'b', to_id: 'y', share: 0.5, valid_from: '2022' }
    const lineageOf = { units: three, steps: [before, ...split(0.3, 0.7)] }
    const result = done(reaggregate(new Map([['b', 10]]), '2024-06', lineageOf))
    expect(result.units.get('x')).toEqual({ state: 'complete', value: 3 })
    expect(result.units.get('y')).toEqual({ state: 'complete', value: 7 })
  })

  it('of more than the whole are refused by the unit that would give them', () => {
    const result = reaggregate(new Map([['a', 1]]), '2020', {
      units: three,
      steps: split(0.8, 0.3),
    })
    expect(result).toEqual({ ok: false, error: { kind: 'shares_exceed_whole', id: 'b' } })
  })

  it('refuse a figure that is negative or finer than it is said to be', () => {
    const refused = (value: number, decimals: number) =>
      reaggregate(
        new Map([['a', value]]),
        '2020',
        { units: three, steps: split(0.3, 0.7) },
        decimals,
      )
    for (const [value, decimals] of [
      [-1, 0],
      [82.47, 0],
      [Number.NaN, 0],
    ] as const) {
      expect(refused(value, decimals)).toMatchObject({ error: { kind: 'not_a_quantity', id: 'a' } })
    }
    expect(refused(82.47, 2)).toMatchObject({ ok: true })
  })

  it('conserve every total, to the last person and the last hundredth', () => {
    const part = integer({ min: 1, max: 999 })
    const figure = constantFrom(null, 0, 1, 7, 46588)
    const figures = dictionary(constantFrom('a', 'b', 'x', 'stranger'), figure)
    const decimals = constantFrom(0, 2)
    assert(
      property(tuple(part, part, figures, decimals), ([one, other, given, places]) => {
        const whole = Math.max(1000, one + other)
        const lineageOf = { units: three, steps: split(one / whole, other / whole) }
        const pieces = new Map(
          Object.entries(given).map(([id, value]) => [
            id,
            value === null ? null : value / 10 ** places,
          ]),
        )
        const result = done(reaggregate(pieces, '2020', lineageOf, places))
        const inPieces = (values: Iterable<number>) =>
          sum([...values].map((value) => Math.round(value * 10 ** places)))
        const before = [...pieces.values()].filter((value) => value !== null)
        expect(inPieces(amounts(result))).toBe(inPieces(before))
      }),
    )
  })
})
