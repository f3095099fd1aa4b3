import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ClaimingLine,
  lend,
  type PlacedUnit,
  type ReportedItem,
  surplusOf,
} from '../../../geo/plans/lending.ts'
import { planShortages } from '../../../geo/plans/plan_shortages.ts'
import { itemKey } from '../../../geo/plans/same_item.ts'
import { sumShortages } from '../../../geo/plans/sum_shortages.ts'
import { line as planLine } from './plan_samples.ts'

const words = ['Áo phao', 'áo  phao ', 'Xuồng', 'Chăn', 'Chân']
const at = '2026-06-01T00:00:00Z'

const unit = (code: string, lon: number | null): PlacedUnit => ({
  ...{ unit_code: code, name_vi: code, name_en: code },
  position: lon === null ? null : [lon, 21.5],
})
const home = unit('06712', 108)
const jackets = { name_vi: 'Áo phao', measure_unit_vi: 'chiếc' }
const item = (own: Partial<ReportedItem>): ReportedItem => ({
  ...{ id: 'jackets', unit_code: '06709', quantity: 10, usable: 30, counted_at: at },
  ...{ report_state: 'fresh', ...jackets, ...own },
})
const claim = (own: Partial<ClaimingLine>): ClaimingLine => ({
  ...{ plan_id: 'theirs', unit_code: '06709', need_id: null, asked: 1, ...jackets, ...own },
})

const codes = ['06709', '06733', '06736', '06724', home.unit_code]
const anyUnits = fc
  .tuple(...codes.map(() => fc.option(fc.double({ min: 107, max: 109, noNaN: true }))))
  .map((places) => places.map((lon, place) => unit(codes[place] ?? '', lon)))
const count = fc.nat(50)
const anyWords = fc.record({
  name_vi: fc.constantFrom(...words),
  measure_unit_vi: fc.constantFrom('chiếc', 'thùng'),
})
const anyItems = fc
  .array(
    fc.tuple(anyWords, fc.constantFrom(...codes), count, count, fc.constantFrom('fresh', 'old')),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(([own, unit_code, quantity, usable, state], place) =>
      item({
        ...own,
        id: `item_${place}`,
        unit_code,
        quantity,
        usable,
        report_state: state as 'old',
      }),
    ),
  )
const anyClaims = fc.array(
  fc.record({
    plan_id: fc.constantFrom('one', 'other'),
    unit_code: fc.constantFrom(...codes),
    need_id: fc.option(fc.nat(11).map((place) => `item_${place}`)),
    asked: count,
    name_vi: fc.constantFrom(...words),
    measure_unit_vi: fc.constantFrom('chiếc', 'thùng'),
  }),
  { maxLength: 8 },
)
const anyShort = fc
  .array(fc.tuple(anyWords, fc.integer({ min: 1, max: 60 })), { maxLength: 6 })
  .map((all) => all.map(([own, missing], place) => ({ id: `line_${place}`, item: own, missing })))

describe('what neighbours could lend', () => {
  it('is never more than any of them has over, in one line and in all; and nearest first', () => {
    fc.assert(
      fc.property(anyShort, anyUnits, anyItems, anyClaims, (short, units, items, claims) => {
        const lenders = lend(short, units.at(-1) ?? home, { units, items, claims })
        const given = new Map<string, number>()
        for (const { id, item: asked, missing } of short) {
          const own = lenders.get(id) ?? []
          const lent = own.reduce((sum, { lends }) => sum + lends, 0)
          expect(lent).toBeLessThanOrEqual(missing)
          const far = own.map(({ metres }) => metres ?? Number.POSITIVE_INFINITY)
          expect(far).toEqual(far.toSorted((a, b) => a - b))
          for (const lender of own) {
            const of = items.find((one) => one.id === lender.need_id)
            if (of === undefined) throw new Error('A lender lends what it does not have.')
            expect(itemKey(of)).toBe(itemKey(asked))
            expect(of.unit_code).not.toBe(home.unit_code)
            expect(lender.is_old).toBe(of.report_state === 'old')
            expect(lender.surplus).toBe(surplusOf(of, claims))
            expect(lender.surplus).toBeLessThanOrEqual(of.usable - of.quantity)
            given.set(of.id, (given.get(of.id) ?? 0) + lender.lends)
            // Who is nearer gives all it has left before who is farther gives any.
            expect(lender.lends).toBeGreaterThanOrEqual(0)
          }
          // What is still missing is so since nobody has any left.
          if (lent < missing) {
            for (const { need_id, surplus } of own) expect(given.get(need_id)).toBe(surplus)
          }
        }
        for (const one of items) {
          expect(given.get(one.id) ?? 0).toBeLessThanOrEqual(surplusOf(one, claims))
        }
      }),
    )
  })

  it('is what is over its own need and what a plan of its own in force needs, whichever is more', () => {
    expect(surplusOf(item({}), [])).toBe(20)
    expect(surplusOf(item({}), [claim({ need_id: 'jackets', asked: 25 })])).toBe(5)
    // Lines of one plan are added up, plans are not; and a line without an item goes by its words.
    const both = [claim({ need_id: 'jackets', asked: 12 }), claim({ asked: 9 })]
    expect(surplusOf(item({}), both)).toBe(9)
    expect(surplusOf(item({}), [...both, claim({ plan_id: 'for_floods', asked: 15 })])).toBe(9)
    expect(surplusOf(item({}), [claim({ unit_code: '06733', asked: 25 })])).toBe(20)
    expect(surplusOf(item({ usable: 4 }), [])).toBe(0)
  })

  it('is of the same word and the same unit of measure', () => {
    const same = itemKey({ name_vi: ' ÁO  phao', measure_unit_vi: 'Chiếc' })
    expect(same).toBe(itemKey(jackets))
    expect(itemKey({ ...jackets, name_vi: 'Ao phao' })).not.toBe(same)
    expect(itemKey({ ...jackets, measure_unit_vi: 'thùng' })).not.toBe(same)
    expect(itemKey({ name_vi: 'Dân quân', measure_unit_vi: null })).toBe(
      itemKey({ name_vi: 'dân quân', measure_unit_vi: 'người' }),
    )
  })

  it('names who is nearest first, and last whose place nobody knows', () => {
    const units = [unit('06709', 108.3), unit('06733', 108.1), unit('06736', null)]
    const items = units.map(({ unit_code }) => item({ id: unit_code, unit_code }))
    const short = [{ id: 'line', item: jackets, missing: 30 }]
    const told = lend(short, home, { units, items, claims: [] }).get('line') ?? []
    expect(told.map(({ unit_code, lends }) => [unit_code, lends])).toEqual([
      ['06733', 20],
      ['06709', 10],
      ['06736', 0],
    ])
    expect(told.map(({ metres }) => metres && Math.round(metres / 1000))).toEqual([10, 31, null])
  })
})

describe('what a plan is short of', () => {
  const anyLines = fc
    .array(fc.tuple(fc.constantFrom('means', 'supplies'), count, fc.option(count), fc.nat(2)), {
      maxLength: 10,
    })
    .map((all) =>
      all.map(([section, quantity, usable, of], place) =>
        planLine({
          ...{ id: `line_${place}`, section: section as 'means', quantity },
          ...{ measure_unit_vi: 'chiếc', measure_unit_en: 'pieces', need_id: `need_${of}` },
          need: {
            ...{ id: `need_${of}`, pillar: 'means', have: usable, usable, condition: 'good' },
            ...{ counted_at: at, report_state: usable === null ? 'none' : 'fresh' },
          },
        }),
      ),
    )

  it('adds up: what is needed is met, missing or unknown, and what is missing is lent or still missing', () => {
    const itemOf = new Map([0, 1, 2].map((of) => [`need_${of}`, jackets]))
    fc.assert(
      fc.property(anyLines, anyUnits, anyItems, anyClaims, (entries, units, items, claims) => {
        const elsewhere = { units, items, claims }
        const told = planShortages({ id: 'plan', entries }, home, itemOf, elsewhere)
        expect(told.lines).toHaveLength(entries.length)
        for (const sums of [told.total, ...told.pillars]) {
          expect(sums.enough + sums.short + sums.unknown).toBe(sums.lines)
          for (const { need, met, missing, unknown, lent, still_missing } of sums.measures) {
            expect(met + missing + unknown).toBe(need)
            expect(lent + still_missing).toBe(missing)
          }
        }
        const lines = told.pillars.reduce((sum, pillar) => sum + pillar.lines, 0)
        expect(lines).toBe(told.total.lines)
        // By unit it is the same as by line.
        const byUnit = told.lending_units.flatMap((one) => one.lines.map(({ lends }) => lends))
        const byLine = told.lines.flatMap((one) => one.lenders.map(({ lends }) => lends))
        const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0)
        expect(sum(byUnit)).toBe(sum(byLine))
        expect(sum(byUnit)).toBe(sum(told.lines.map(({ lent }) => lent)))
      }),
    )
  })

  it('has no sum of what nobody reports of', () => {
    const entries = [planLine({ section: 'forces', people: 40 })]
    const told = planShortages({ id: 'plan', entries }, home, new Map(), {
      ...{ units: [], items: [], claims: [] },
    })
    expect(told.lines[0]).toMatchObject({ need: 40, there_is: null, missing: null })
    expect(told.total.measures).toEqual([
      {
        ...{ measure_unit_vi: 'người', measure_unit_en: 'people', need: 40, met: 0, missing: 0 },
        ...{ unknown: 40, lent: 0, still_missing: 0 },
      },
    ])
    expect(sumShortages([]).measures).toEqual([])
  })
})
