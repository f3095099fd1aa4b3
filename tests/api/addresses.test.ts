import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../support/api_world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

describe('the addresses of the API', () => {
  it('are found by one expression: none is such that hono must go through a tree for all', async () => {
    expect((await world.fetch('/api')).status).toBe(200)
    expect(world.wayToRoutes()).toBe('SmartRouter + RegExpRouter')
  })

  it.each([
    'units/items/ward-mong-cai-1/photos',
    'units/items/ward-mong-cai-1/photos/x',
    'units/items/ward-mong-cai-1/presence',
  ])('what is of incidents alone is not at %s', async (path) => {
    const answer = await world.fetch(`/api/collections/${path}`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('Nothing stands at')
  })
})
