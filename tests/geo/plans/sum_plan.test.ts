import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlannedNeed } from '../../../geo/plans/plan.ts'
import { shortagesOf } from '../../../geo/plans/shortage.ts'
import { sumPlan } from '../../../geo/plans/sum_plan.ts'
import { line, plan, shelter } from './plan_samples.ts'

describe('what a plan comes to', () => {
  it('is the sum of what is known, and how much is not', () => {
    const count = fc.option(fc.nat(5_000))
    fc.assert(
      fc.property(fc.array(count, { maxLength: 20 }), (counts) => {
        const lines = counts.map((people) => line({ section: 'evacuation', people }))
        const { people } = sumPlan(plan([...lines, line({ section: 'forces', people: 40 })]))
        const known = counts.filter((one) => one !== null)
        expect(people.sum).toBe(known.reduce((all, one) => all + one, 0))
        expect(people.unknown).toBe(counts.length - known.length)
      }),
    )
  })

  it('counts the places of a shelter once, and none of one that cannot be used', () => {
    const at = (own: Parameters<typeof shelter>[0]) =>
      line({ section: 'shelters', shelter: shelter(own) })
    const sums = sumPlan(
      plan([
        at({}),
        at({}),
        at({ id: 'ruin', state: 'closed' }),
        at({ id: 'b', capacity_people: null }),
      ]),
    )
    expect(sums.places).toEqual({ sum: 100, unknown: 1 })
  })

  it('says how many of its lines nobody has proven', () => {
    const lines = (['sourced', 'assumed', 'copied'] as const).map((basis) => line({ basis }))
    expect(sumPlan(plan(lines))).toMatchObject({ lines: 3, unproven: 2 })
  })
})

describe('what a line is short of', () => {
  const need: PlannedNeed = {
    ...{ id: 'boats', pillar: 'means', have: 14, usable: 14, condition: 'good' },
    ...{ counted_at: '2026-06-01T00:00:00Z', report_state: 'old' },
  }
  const boats = { measure_unit_vi: 'chiếc', measure_unit_en: 'boats' }

  it.each([
    [
      'less than it needs',
      { quantity: 20, ...boats, need },
      { need: 20, have: 14, missing: 6, isOld: true },
    ],
    [
      'more than it needs',
      { quantity: 10, ...boats, need },
      { need: 10, have: 14, missing: 0, isOld: true },
    ],
    [
      'what cannot be used',
      { people: 5, need: { ...need, usable: 0 } },
      { need: 5, have: 0, missing: 5, isOld: true },
    ],
    ['what nobody reports of', { people: 5 }, { need: 5, have: null, missing: null, isOld: false }],
  ] as const)('is told where there is %s', (_, own, shortage) => {
    expect(shortagesOf([line(own)]).get('line')).toEqual(shortage)
  })

  it('is nothing where it needs nothing that is counted', () => {
    expect(shortagesOf([line({})]).size).toBe(0)
    expect(shortagesOf([line({ section: 'evacuation', people: 40 })]).size).toBe(0)
  })

  it('counts what there is once, for lines that need the same item', () => {
    const of = (id: string, quantity: number) => line({ id, quantity, ...boats, need })
    const shortages = shortagesOf([of('first', 10), of('second', 10), of('third', 1)])
    const told = [...shortages.values()].map(({ have, missing }) => [have, missing])
    expect(told).toEqual([
      [14, 0],
      [4, 6],
      [0, 1],
    ])
  })
})
