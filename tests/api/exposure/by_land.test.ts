import { readFileSync } from 'node:fs'
import { area, featureCollection, intersect, polygon } from '@turf/turf'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, type World } from '../../support/api_world.ts'
import { unit } from '../../support/unit_rows.ts'
import { box, exposureOf } from './exposure_world.ts'

const file = new URL('../../../seeds/basemap/land.geojson', import.meta.url)
const shipped: FeatureCollection<MultiPolygon> = JSON.parse(readFileSync(file, 'utf8'))
const ours = shipped.features.find(({ id }) => id === 'VN')?.geometry.coordinates ?? []

/** Square metres of Viet Nam's land in an area, by another library than the server's. */
const landIn = (shape: Polygon): number =>
  ours
    .map((rings) => intersect(featureCollection([polygon(rings), polygon(shape.coordinates)])))
    .reduce((all, one) => all + (one ? area(one) : 0), 0)

/** Sea before Trà Cổ in the south, land in the north. */
const coast = box(108, 21.45, 0.1, 0.08)
const beyond = box(106.95, 21.3, 0.1, 0.1)
const atSea = box(108.4, 21, 0.05, 0.05)

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.write('units', [
    unit('00001', coast, { population: 10_000 }),
    unit('00002', beyond, { population: 500 }),
    unit('00003', atSea, { population: 70 }),
  ])
}, 120_000)
afterAll(() => world.close())

it('guesses people by the land of the basemap, from none to all', async () => {
  const northern = box(108, 21.49, 0.1, 0.04)
  const share = landIn(northern) / landIn(coast)
  // Else the share of the outline, a half, would pass.
  expect(share).toBeGreaterThan(0.55)
  const { units, total } = await exposureOf(world, northern)
  const [found] = units
  expect(found?.share).toBeCloseTo(0.5, 9)
  expect(found?.people).toMatchObject({ by: 'land_area', population: 10_000 })
  expect(found?.people.land_share).toBeCloseTo(share, 3)
  expect(found?.people.amount).toMatchObject({ low: 0, high: 10_000 })
  expect(total.people.amount?.inside).toBeCloseTo(10_000 * share, -1.5)
})

it('loses nobody between two parts, of which one may have no land', async () => {
  const cuts = [0.0001, 0.01, 0.03, 0.05, 0.0799]
  for (const cut of cuts) {
    const southern = await exposureOf(world, box(108, 21.45, 0.1, cut))
    const northern = await exposureOf(world, box(108, 21.45 + cut, 0.1, 0.08 - cut))
    const both = [southern, northern].map(({ total }) => total.people.amount?.inside ?? 0)
    expect((both[0] ?? 0) + (both[1] ?? 0), String(cut)).toBeCloseTo(10_000, 3)
  }
})

it('says so where the land of a unit is not known', async () => {
  // Of one the basemap does not reach all, of the other it knows no land.
  for (const [shape, people] of [
    [box(106.95, 21.3, 0.05, 0.1), 250],
    [box(108.4, 21, 0.025, 0.05), 35],
  ] as const) {
    const [found] = (await exposureOf(world, shape)).units
    expect(found?.people).toMatchObject({ by: 'area', land_share: null })
    expect(found?.people.amount?.inside).toBeCloseTo(people, 6)
  }
})

it('is that of the outline that was known at the asked moment', async () => {
  const northern = box(108, 21.49, 0.1, 0.04)
  const before = await exposureOf(world, northern, '?known_at=2020-01-01T00:00:00Z')
  expect(before.units).toEqual([])
  const now = new Date(Date.now() + 1000).toISOString()
  const [found] = (await exposureOf(world, northern, `?datetime=${now}`)).units
  expect(found?.people.by).toBe('land_area')
})
