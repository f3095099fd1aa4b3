import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareEvacuations,
  type OriginWays,
  type ShelterUse,
} from '../../../geo/evacuation/compare_evacuations.ts'
import type { Group } from '../../../geo/evacuation/evacuation.ts'
import { sum } from '../../../geo/measures/sum.ts'
import { origin, shelter } from './evacuation_world.ts'

/** Some leave some of five places, and each part of them goes to one of four shelters or finds none. */
const anyAnswer = fc
  .record({
    origins: fc.uniqueArray(fc.nat(4), { minLength: 1 }),
    shelters: fc.uniqueArray(fc.nat(3), { minLength: 1 }),
    parts: fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 9 })), {
      maxLength: 12,
    }),
    metres: fc.option(fc.nat(9_000)),
  })
  .map(({ origins, shelters, parts, metres }) => {
    const groups = parts.map(
      ([from, to, people]): Group => ({
        origin: `o${origins[from % origins.length]}`,
        shelter: `s${shelters[to % shelters.length]}`,
        ...{
          people,
          metres,
          is_chosen: false,
          passed_over: [],
          by: 'straight',
          path: null,
          over: [],
        },
      }),
    )
    return {
      origins: origins.map((at) => origin(`o${at}`, { people: 200 })),
      shelters: shelters.map((at) => shelter(`s${at}`, { capacity_people: 200 })),
      groups,
    }
  })

describe('two scenarios side by side', () => {
  it('lose and gain nobody: parts come to the whole in each, and so does the difference', () => {
    fc.assert(
      fc.property(anyAnswer, anyAnswer, (a, b) => {
        const told = compareEvacuations(a, b)
        const taken = (use: ShelterUse | null) => use?.taken ?? 0
        const gone = (ways: OriginWays | null) => sum((ways?.ways ?? []).map((way) => way.people))
        for (const side of ['a', 'b'] as const) {
          const { people, placed, unplaced, places } = told.total[side]
          expect(placed + unplaced).toBe(people)
          expect(sum(told.shelters.map((one) => taken(one[side])))).toBe(placed)
          expect(sum(told.shelters.map((one) => one[side]?.places ?? 0))).toBe(places)
          expect(sum(told.origins.map((one) => gone(one[side])))).toBe(placed)
          expect(sum(told.origins.map((one) => one[side]?.unplaced ?? 0))).toBe(unplaced)
          for (const one of told.origins) {
            const own = one[side]
            if (own) expect(gone(own) + own.unplaced).toBe(own.people)
          }
        }
        const difference = told.total.b.placed - told.total.a.placed
        expect(sum(told.shelters.map((one) => taken(one.b) - taken(one.a)))).toBe(difference)
        expect(sum(told.origins.map((one) => gone(one.b) - gone(one.a)))).toBe(difference)
        const ids = told.shelters.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('have another supposed shelter, though it has the same number, where it stands elsewhere', () => {
    const at = (lon: number, people: number) => ({
      origins: [origin('o')],
      shelters: [shelter('added_1', { kind: null, position: [lon, 21.5] })],
      groups: [
        {
          ...{ origin: 'o', shelter: 'added_1', people, metres: 1, is_chosen: false },
          ...{ by: 'straight', path: null, over: [], passed_over: [] },
        } satisfies Group,
      ],
    })
    const told = compareEvacuations(at(108, 40), at(108.1, 50))
    expect(told.shelters.map(({ a, b }) => [a?.taken ?? null, b?.taken ?? null])).toEqual([
      [40, null],
      [null, 50],
    ])
    expect(told.origins.map(({ isOther }) => isOther)).toEqual([true])
  })

  it('differ in nothing where they are the same', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const { total, origins, shelters } = compareEvacuations(answer, answer)
        expect(total.a).toEqual(total.b)
        expect(origins.some(({ isOther }) => isOther)).toBe(false)
        for (const one of shelters) expect(one.a).toEqual(one.b)
      }),
    )
  })
})
