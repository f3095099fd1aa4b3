import { booleanPointInPolygon, polygon, point as turfPoint } from '@turf/turf'
import fc from 'fast-check'
import type { Point } from 'geojson'
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest'
import { incidentKind, incidentState } from '../../../geo/layers/incidents/vocabulary.ts'
import { foldDiacritics } from '../../../geo/measures/fold_diacritics.ts'
import { codesOf } from '../../../geo/words.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import type { Said } from '../../support/editor.ts'
import { incident } from '../../support/incident_rows.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(() => world.clear())

const runs = inject('engine') === 'server' ? 25 : 8
const texts = [
  'Cháy kho hàng ở chợ',
  'Đường ngập sâu',
  'Sạt lở đường lên chốt',
  'không rõ',
] as const
const units = ['06709', '06712', '06724', null] as const
const hours = (at: number) => new Date(Date.parse('2025-10-03T17:00:00Z') + at * 3_600_000)

const anyIncidents = fc.array(
  fc.record({
    kind: fc.constantFrom(...codesOf(incidentKind)),
    severity: fc.integer({ min: 1, max: 5 }),
    state: fc.constantFrom(...codesOf(incidentState).filter((state) => state !== 'duplicate')),
    unit_code: fc.constantFrom(...units),
    text: fc.constantFrom(...texts),
    occurred_at: fc.integer({ min: 0, max: 96 }).map((at) => hours(at).toISOString()),
    geom: fc.option(
      fc
        .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
        .map(
          ([x, y]): Point => ({ type: 'Point', coordinates: [107.9 + x / 100, 21.4 + y / 100] }),
        ),
      { freq: 4 },
    ),
  }),
  { maxLength: 40 },
)

/** No side of it passes through a place that an incident can have. */
const corners = [107.933, 21.4071, 108.0473, 21.4437, 107.9877, 21.5339] as const
const ring = [0, 2, 4, 0].map((at) => [corners[at] ?? 0, corners[at + 1] ?? 0])

interface Asked {
  readonly query: string
  fits(feature: Said): boolean
}

const someOf = <Value>(values: readonly Value[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })
const nothing: Asked = { query: '', fits: () => true }
const maybe = (asked: fc.Arbitrary<Asked>) => fc.oneof(fc.constant(nothing), asked)
const among = (name: string, values: readonly (string | number | null)[]) =>
  someOf(values).map(
    (chosen): Asked => ({
      query: `${name}=${chosen.map((value) => value ?? '-').join(',')}`,
      fits: ({ properties }) => chosen.some((value) => value === properties[name]),
    }),
  )

/** Each filter beside what it means, said once more in plain words. */
const anyFilter = fc
  .tuple(
    maybe(among('kind', codesOf(incidentKind).slice(0, 6))),
    maybe(
      fc.oneof(
        among('severity', [1, 2, 3, 4, 5]),
        fc.constant<Asked>({
          query: 'severity=2..4',
          fits: ({ properties }) => [2, 3, 4].includes(Number(properties.severity)),
        }),
        fc.constant<Asked>({
          query: 'severity=4..',
          fits: ({ properties }) => Number(properties.severity) >= 4,
        }),
      ),
    ),
    maybe(among('state', codesOf(incidentState))),
    maybe(among('unit_code', units)),
    maybe(
      fc.constantFrom<Asked>(
        {
          query: 'occurred_at=2025-10-04/2025-10-05',
          fits: ({ properties }) =>
            ['2025-10-04', '2025-10-05'].includes(dayOf(properties.occurred_at)),
        },
        {
          query: 'occurred_at=2025-10-05T06:00:00%2B07:00/..',
          fits: ({ properties }) =>
            Date.parse(String(properties.occurred_at)) >= Date.parse('2025-10-05T06:00:00+07:00'),
        },
      ),
    ),
    maybe(
      fc.constantFrom('cho', 'SAT LO', 'đường', 'khong co dau').map((q) => ({
        query: `q=${encodeURIComponent(q)}`,
        fits: ({ properties: { name_vi, name_en, text } }) =>
          foldDiacritics(q)
            .split(' ')
            .every((word) => foldDiacritics(`${name_vi} ${name_en} ${text}`).includes(word)),
      })),
    ),
    maybe(
      fc.constant<Asked>({
        query: `within=${corners}`,
        fits: ({ geometry }) =>
          geometry?.type === 'Point' &&
          booleanPointInPolygon(turfPoint(geometry.coordinates), polygon([ring])),
      }),
    ),
    maybe(
      fc.constant<Asked>({
        query: 'bbox=107.945,21.445,108.045,21.555',
        fits: ({ geometry }) => {
          const [x = 0, y = 0] = geometry?.type === 'Point' ? geometry.coordinates : []
          return x > 107.945 && x < 108.045 && y > 21.445 && y < 21.555
        },
      }),
    ),
  )
  .map((asked) => ({
    query: asked
      .map(({ query }) => query)
      .filter(Boolean)
      .join('&'),
    fits: (feature: Said) => asked.every(({ fits }) => fits(feature)),
  }))

const dayOf = (moment: unknown) =>
  new Date(Date.parse(String(moment)) + 7 * 3_600_000).toISOString().slice(0, 10)

const by = ['kind', 'severity', 'state', 'unit_code'] as const
const own = '/api/collections/incidents'

interface Counts {
  readonly numberMatched: number
  readonly unlocatedCount: number
  readonly counts: {
    property: string
    step?: string
    values: { value: unknown; count: number }[]
  }[]
}

it('a filter gives the same features to list, counts and points, and those that it means', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyIncidents,
      fc.array(anyFilter, { minLength: 4, maxLength: 8 }),
      async (rows, filters) => {
        await world.clear()
        await world.write(
          'incidents',
          rows.map((row, at) => incident(`i${at}`, { ...row, valid_from: row.occurred_at })),
        )
        const all = await world.json<{ features: Said[] }>(`${own}/items?limit=10000`)
        for (const { query, fits } of filters) {
          const meant = all.features.filter(fits)
          const items = await world.json<{ features: Said[]; numberMatched: number }>(
            `${own}/items?limit=10000&${query}`,
          )
          expect(
            items.features.map(({ id }) => id),
            query,
          ).toEqual(meant.map(({ id }) => id))

          const counts = await world.json<Counts>(
            `${own}/counts?by=${by},occurred_at&step=day&${query}`,
          )
          expect(counts.numberMatched).toBe(items.numberMatched)
          expect(counts.unlocatedCount).toBe(
            meant.filter(({ geometry }) => geometry === null).length,
          )
          for (const { property, values } of counts.counts) {
            const valueIn = ({ properties }: Said) =>
              property === 'occurred_at'
                ? `${dayOf(properties[property])}T00:00`
                : properties[property]
            const expected = new Map<unknown, number>()
            for (const each of meant) {
              expected.set(valueIn(each), (expected.get(valueIn(each)) ?? 0) + 1)
            }
            expect(new Map(values.map(({ value, count }) => [value, count]))).toEqual(expected)
          }

          const points = await world.json<{
            numberMatched: number
            unlocatedCount: number
            ids: string[]
            longitudes: number[]
            latitudes: number[]
            properties: Record<string, unknown[]>
          }>(`${own}/points?${query}`)
          const located = meant.filter(({ geometry }) => geometry !== null)
          expect(points.numberMatched - points.unlocatedCount).toBe(located.length)
          expect(
            points.ids.map((id, at) => [
              id,
              (points.longitudes[at] ?? 0) / 1e6,
              (points.latitudes[at] ?? 0) / 1e6,
              ...['kind', 'severity', 'state', 'unit_code', 'marking'].map(
                (name) => points.properties[name]?.[at],
              ),
            ]),
          ).toEqual(
            located.map(({ id, geometry, properties }) => [
              id,
              ...(geometry?.type === 'Point' ? geometry.coordinates : []),
              ...['kind', 'severity', 'state', 'unit_code', 'marking'].map(
                (name) => properties[name],
              ),
            ]),
          )
        }
      },
    ),
    { numRuns: runs, endOnFailure: true },
  )
}, 300_000)
