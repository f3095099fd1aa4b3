import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../support/api_world.ts'
import { openApiShape } from '../../support/open_api_shape.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

describe('without signing in', () => {
  it('nothing that is described is answered, but for health', async () => {
    const { paths } = openApiShape.parse(await world.json('/api/openapi.json'))
    for (const path of Object.keys(paths)) {
      const address = `/api${path === '/' ? '' : path.replace(/\{\w+\}/g, '0')}`
      const answer = await world.bare.fetch(address)
      const isOpen = path.startsWith('/health/')
      expect([address, answer.status]).toEqual([address, isOpen ? 200 : 401])
    }
  })

  it.each([
    ['GET', '/api/openapi.json'],
    ['GET', '/api/basemap/land'],
    ['GET', '/api/basemap/pmtiles'],
    ['GET', '/api/no_such_thing'],
    ['GET', '/api/collections/no_such_layer'],
    ['GET', '/api/health/no_such_thing'],
    ['HEAD', '/api/collections/units/items'],
    ['POST', '/api/collections/units/items'],
    ['DELETE', '/api/collections/units/items/06712'],
    ['OPTIONS', '/api/collections'],
  ])('%s %s says only how to sign in: 401', async (method, address) => {
    const answer = await world.bare.fetch(address, { method })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="dia_ban"')
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    if (method === 'HEAD') return
    expect(await answer.json()).toMatchObject({ status: 401, code: 'not_signed_in' })
  })

  it('the accounts themselves tell nothing', async () => {
    for (const path of ['', '/me', '/tokens']) {
      const answer = await world.bare.fetch(`/api/accounts${path}`)
      expect([path, answer.status]).toEqual([path, 401])
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
  })
})
