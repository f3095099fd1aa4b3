import { booleanPointInPolygon } from '@turf/turf'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, type World } from '../../support/api_world.ts'
import { unit } from '../../support/unit_rows.ts'
import { amountOf, box, countedRows, exposureOf } from './exposure_world.ts'

const kinds = ['people', 'weak_houses', 'aquaculture_rafts'] as const
const populations = [1000, null, 77_777, 12]

let world: World
beforeAll(async () => {
  world = await openWorld()
  // Two by two, and the last without an outline.
  await world.write('units', [
    ...populations.map((population, at) => {
      const [column, row] = [at % 2, Math.floor(at / 2)]
      const area = box(107.9 + column / 10, 21.4 + row / 10, 0.1, 0.1)
      return unit(`0000${at}`, area, { population })
    }),
    unit('00009', null, { population: 5 }),
  ])
}, 120_000)
afterAll(() => world.close())

const degrees = (least: number, most: number) =>
  fc.double({ min: least, max: most, noNaN: true, noDefaultInfinity: true })

const counted = fc.record({
  kind: fc.constantFrom(...kinds),
  count: fc.nat(10_000),
  at: fc.option(fc.tuple(degrees(107.85, 108.15), degrees(21.35, 21.65)), { freq: 8 }),
  unit_code: fc.constantFrom(null, null, '00000', '00001', '00002', '00003', '00009'),
  accuracy_m: fc.constantFrom(1, 1, 300, 9_000),
})
const drawn = fc.record({
  west: degrees(107.8, 108.1),
  south: degrees(21.3, 21.6),
  width: degrees(0.001, 0.3),
  height: degrees(0.001, 0.3),
  // Where it is cut in two.
  part: degrees(0.05, 0.95),
})

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

it('loses nobody and counts nobody twice, over units and over parts of an area', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(counted, { maxLength: 25 }),
      drawn,
      async (points, { west, south, width, height, part }) => {
        await world.asOwner(sql`truncate counted_points`)
        if (points.length > 0) await world.write('counted_points', countedRows(points))
        const area = box(west, south, width, height)
        const whole = await exposureOf(world, area)

        for (const kind of kinds) {
          const parts = whole.units.map((one) => amountOf(one, kind))
          const total = amountOf(whole.total, kind)
          expect(total?.inside ?? 0).toBe(sum(parts.map((one) => one?.inside ?? 0)))
          const { inside = 0, low = 0, high = 0 } = total ?? {}
          expect(low).toBeLessThanOrEqual(inside)
          expect(inside).toBeLessThanOrEqual(high)
          // By another library, of those that have a place.
          const found = points.filter(
            ({ kind: of, at }) => of === kind && at && booleanPointInPolygon([...at], area),
          )
          const isWhole = (code: string | null) =>
            (whole.units.find(({ unit_code }) => unit_code === code)?.share ?? 0) > 0.999
          const unplaced = points.filter(
            ({ kind: of, at, unit_code }) => of === kind && at === null && isWhole(unit_code),
          )
          expect(inside).toBe(sum([...found, ...unplaced].map(({ count }) => count)))
        }

        const cut = width * part
        const halves = [
          await exposureOf(world, box(west, south, cut, height)),
          await exposureOf(world, box(west + cut, south, width - cut, height)),
        ]
        expect(sum(halves.map(({ area_km2 }) => area_km2)) / whole.area_km2).toBeCloseTo(1, 5)
        for (const { unit_code, share } of whole.units) {
          const shares = halves.flatMap(({ units }) =>
            units.filter((one) => one.unit_code === unit_code).map((one) => one.share ?? 0),
          )
          expect(sum(shares)).toBeCloseTo(share ?? 0, 9)
        }
        // What was counted without a place is known to be inside only of a whole unit; guesses are not.
        for (const { unit_code, people } of whole.units) {
          if (people.by !== 'area' && people.by !== 'land_area') continue
          const guesses = halves.flatMap(({ units }) =>
            // A half that does not reach the unit may name it for what was counted near, and guesses nothing.
            units
              .filter((one) => one.unit_code === unit_code && one.share !== null)
              .map((one) => one.people),
          )
          expect(guesses.every(({ by }) => by === people.by)).toBe(true)
          const inside = sum(guesses.map(({ amount }) => amount?.inside ?? 0))
          expect(inside).toBeCloseTo(people.amount?.inside ?? 0, 3)
        }
      },
    ),
    { numRuns: 25 },
  )
}, 300_000)
