import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, type World } from '../../support/api_world.ts'
import { ask, box, exposureOf } from './exposure_world.ts'

const area = box(108, 21.5, 0.1, 0.1)

let world: World
beforeAll(async () => {
  world = await openWorld()
}, 120_000)
afterAll(() => world.close())

it('answers the legal level by the hazards that are said to come over the area', async () => {
  const hazards = [
    { hazard: 'storm', wind_level: 12 },
    { hazard: 'flood', alarm_reached: 'alarm_2', flood_region: 2, above_alarm_3: -0.4 },
    { hazard: 'heavy_rain', rain_mm: 250 },
  ]
  const { status, said } = await ask(world, { area, hazards })
  expect(status).toBe(200)
  expect(said.level).toEqual({
    hazards: [
      { hazard: 'storm', level: 4, or_more: false, level_basis: 'ruled' },
      { hazard: 'flood', level: 2, or_more: false, level_basis: 'ruled' },
      { hazard: 'heavy_rain', level: null, or_more: false, level_basis: 'unknown' },
    ],
    ...{ level: 4, or_more: false, may_be_raised_to: 5 },
  })
  // Whom it reaches is of no matter to the level, nor the other way round.
  const { level, ...alone } = (await ask(world, { area })).said
  expect(await exposureOf(world, area)).toEqual({ ...alone, level })
  expect(said).toMatchObject(alone)
  expect(level).toEqual({ hazards: [], level: null, or_more: false, may_be_raised_to: null })
})

it.each([
  ['a hazard that is none', [{ hazard: 'war' }], /hazard/],
  ['wind beyond the scale', [{ hazard: 'storm', wind_level: 40 }], /wind_level/],
  ['rain below nothing', [{ hazard: 'heavy_rain', rain_mm: -1 }], /rain_mm/],
  ['a level that is none', [{ hazard: 'surge', stated_level: 6 }], /stated_level/],
  ['wind of a flood', [{ hazard: 'flood', wind_level: 10 }], /says nothing of flood/],
  ['one twice', [{ hazard: 'surge' }, { hazard: 'surge' }], /stands twice/],
  ['what is asked nowhere', [{ hazard: 'storm', pressure: 950 }], /pressure/],
  ['no list', { hazard: 'storm' }, /hazards/],
])('refuses %s', async (_, hazards, detail) => {
  const { status, said } = await ask(world, { area, hazards })
  expect(status, JSON.stringify(said)).toBe(400)
  expect(said.detail).toMatch(detail)
})

it('refuses hazards without an area', async () => {
  const { status } = await ask(world, { hazards: [{ hazard: 'storm' }] })
  expect(status).toBe(400)
})
