import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UnitExposure } from '../../../geo/exposure/exposure.ts'
import { peopleInside } from '../../../geo/exposure/people_inside.ts'
import { sumExposure } from '../../../geo/exposure/sum_exposure.ts'

const number = fc.nat(100_000)
const known = fc.option(number)
const counted = fc.record({
  kind: fc.constantFrom('people', 'weak_houses', 'small_craft'),
  ...{ inside: number, low: number, high: number, places: number, unlocated: number },
  ...{ households: known, elderly: known, children: known, disabled: known },
})

const part: fc.Arbitrary<UnitExposure> = fc
  .record({
    area: fc.option(fc.double({ min: 0, max: 500, noNaN: true })),
    population: known,
    share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    land: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    counted: fc.uniqueArray(counted, { selector: ({ kind }) => kind }),
    schools: number,
  })
  .map(({ area, population, share, land, counted, schools }) => ({
    ...{ unit_code: '06712', name_vi: 'Một', name_en: 'One', area_km2: area, share },
    people: peopleInside(
      { population, population_low: population, population_high: population },
      { outline: share, land },
      counted.find(({ kind }) => kind === 'people'),
    ),
    counted,
    features: { facilities: { school: schools } },
  })) as fc.Arbitrary<UnitExposure>

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

describe('the sums over all units', () => {
  it('are those of the parts: nobody is lost, and nobody counted twice', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const total = sumExposure(parts)
        const without = parts.filter(({ people }) => people.amount === null).length
        expect(total.people.units_without).toBe(without)
        expect(total.people.amount?.inside ?? 0).toBeCloseTo(
          sum(parts.map(({ people }) => people.amount?.inside ?? 0)),
          6,
        )
        for (const kind of ['people', 'weak_houses', 'small_craft'] as const) {
          const ofKind = parts.flatMap(({ counted }) => counted.filter((one) => one.kind === kind))
          const summed = total.counted.find((one) => one.kind === kind)
          expect(summed === undefined).toBe(ofKind.length === 0)
          for (const name of ['inside', 'low', 'high', 'places', 'unlocated'] as const) {
            expect(summed?.[name] ?? 0).toBe(sum(ofKind.map((one) => one[name])))
          }
          const elderly = ofKind.flatMap((one) => one.elderly ?? [])
          expect(summed?.elderly ?? null).toBe(elderly.length === 0 ? null : sum(elderly))
        }
        const schools = total.features.facilities?.school ?? 0
        expect(schools).toBe(sum(parts.map(({ features }) => features.facilities?.school ?? 0)))
      }),
    )
  })

  it('say that nothing is known, and not that nobody is there', () => {
    expect(sumExposure([]).people.amount).toBeNull()
  })
})
