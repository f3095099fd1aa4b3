import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { catalogue } from '../../../geo/layers/catalogue.ts'
import { everyTileField } from '../../../geo/layers/every_property.ts'
import { unitsLayer } from '../../../geo/layers/units/layer.ts'
import { boxPolygon } from '../../../geo/measures/box_polygon.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { at, crossing, nowhere } from '../../support/crossing_rows.ts'
import { decodeTile } from '../../support/decode_tile.ts'
import { unit } from '../../support/unit_rows.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(() => world.clear())

interface TileJson {
  readonly tilejson: string
  readonly tiles: [string]
  readonly vector_layers: { id: string; fields: Record<string, string> }[]
  readonly bounds?: number[]
  readonly minzoom: number
  readonly maxzoom: number
}

const describeTiles = (layer: string) => world.json<TileJson>(`/api/tiles/${layer}`)
const square = (west: number, south: number, size: number) =>
  boxPolygon([west, south, west + size, south + size])

describe('TileJSON', () => {
  it('tells a map all it needs to draw the layer', async () => {
    await world.write('units', [
      unit('06712', square(107.9, 21.4, 0.2)),
      unit('06715', { type: 'Point', coordinates: [107.5, 21.9] }),
    ])
    const { version } = await world.json<{ version: number }>('/api/collections/units')
    expect(await describeTiles('units')).toMatchObject({
      tilejson: '3.0.0',
      tiles: [
        expect.stringMatching(
          new RegExp(`^http://localhost/api/tiles/units/{z}/{x}/{y}\\?s=[\\w-]{12}&v=${version}$`),
        ),
      ],
      bounds: [107.5, 21.4, expect.closeTo(108.1), 21.9],
      minzoom: 0,
      maxzoom: 14,
      vector_layers: [
        { id: 'units', fields: { population: 'Number', former_city: 'Boolean', code: 'String' } },
      ],
    })
  })

  it('spans nothing where nothing has a place, so that a map asks for no tile', async () => {
    await world.write('border_crossings', [crossing('a', nowhere)])
    expect(await describeTiles('border_crossings')).toMatchObject({ bounds: [0, 0, 0, 0] })
  })

  it.each(catalogue.map(({ id, geometry }) => [id, geometry === 'none' ? 404 : 200] as const))(
    'of %s is answered with %d: a layer without a place on the map has none',
    async (id, status) => {
      expect((await world.fetch(`/api/tiles/${id}`)).status).toBe(status)
      const tile = await world.fetch(`/api/tiles/${id}/0/0/0`)
      expect(tile.status).toBe(status === 200 ? 204 : 404)
    },
  )
})

describe('a tile', () => {
  const zero = '/api/tiles/units/0/0/0'

  it('holds the features with the properties TileJSON names, and none that is empty', async () => {
    await world.write('units', [unit('06712', square(107.9, 21.4, 0.2), { population: 19_000 })])
    const answer = await world.fetch('/api/tiles/units/10/819/449')
    expect(answer.headers.get('content-type')).toBe('application/vnd.mapbox-vector-tile')
    const [feature, ...more] = await decodeTile(answer, 'units')
    expect(more).toEqual([])
    expect(feature?.type).toBe(3)
    expect(feature?.properties).toEqual({
      id: '06712',
      name_vi: 'Phường 06712',
      name_en: 'Ward 06712',
      unit_code: '06712',
      confidence: 'likely',
      accuracy_m: 300,
      marking: 'cong_khai',
      code: '06712',
      kind: 'phuong',
      border_kind: 'land',
      outline: 'generalised',
      former_city: true,
      population: 19_000,
    })
    const named = Object.keys((await describeTiles('units')).vector_layers[0]?.fields ?? {})
    expect(named.sort()).toEqual([...everyTileField, ...unitsLayer.tileFields].sort())
  })

  it('has of an outline only the corners that its zoom can show, and the same shape', async () => {
    const corners = 6_000
    const degrees = 0.05
    const ring = Array.from({ length: corners }, (_, number) => {
      const angle = (number / corners) * 2 * Math.PI
      return [107.9 + degrees * Math.cos(angle), 21.5 + degrees * Math.sin(angle)]
    })
    await world.write('units', [
      unit('06712', { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] }),
    ])
    const [feature] = await decodeTile(await world.fetch('/api/tiles/units/9/409/224'), 'units')
    const across = feature?.geometry.flat().map(({ x }) => x) ?? []
    expect(across.length).toBeGreaterThan(30)
    expect(across.length).toBeLessThan(150)
    const wide = ((2 * degrees) / 360) * 2 ** 9 * 4096
    expect(Math.abs(Math.max(...across) - Math.min(...across) - wide)).toBeLessThanOrEqual(2)
  })

  it('is empty, 204, where nothing lies, and where what lies has no place', async () => {
    await world.write('border_crossings', [crossing('a'), crossing('b', nowhere)])
    const answer = await world.fetch('/api/tiles/border_crossings/5/0/0')
    expect(answer.status).toBe(204)
    expect(await answer.text()).toBe('')
    const all = await decodeTile(
      await world.fetch('/api/tiles/border_crossings/0/0/0'),
      'border_crossings',
    )
    expect(all.map(({ properties }) => properties.id)).toEqual(['a'])
  })

  it('shows what was valid at an asked time', async () => {
    await world.write('border_crossings', [
      crossing('early', { valid_to: '2020-01-01T00:00:00Z' }),
      crossing('late', { valid_from: '2020-01-01T00:00:00Z' }),
    ])
    const at = async (query: string) => {
      const answer = await world.fetch(`/api/tiles/border_crossings/0/0/0${query}`)
      return (await decodeTile(answer, 'border_crossings')).map(({ properties }) => properties.id)
    }
    expect(await at('?datetime=2019-06-01')).toEqual(['early'])
    expect(await at('?datetime=2021-06-01')).toEqual(['late'])
    expect((await at('')).sort()).toEqual(['early', 'late'])
  })

  it.each([
    ['z', '23/0/0'],
    ['z', '-1/0/0'],
    ['z', '1.5/0/0'],
    ['z', 'x/0/0'],
    ['x', '1/2/0'],
    ['x', '0/99999999999/0'],
    ['y', '1/0/2'],
    ['y', '1/0/0.pbf'],
    ['v', '0/0/0?v=new'],
    ['v', '0/0/0?v=1&v=2'],
    ['datetime', '0/0/0?datetime='],
    ['datetime', '0/0/0?datetime=then'],
    ['bbox', '0/0/0?bbox=1,2,3,4'],
  ])('names %s in %s: 400', async (parameter, address) => {
    const answer = await world.fetch(`/api/tiles/units/${address}`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ status: 400, parameter })
  })

  it.each(['/api/tiles/no_such_layer', '/api/tiles/no_such_layer/0/0/0', '/api/tiles/units/0/0'])(
    '%s is 404',
    async (address) => {
      expect((await world.fetch(address)).status).toBe(404)
    },
  )

  it('lasts for ever under its version, and an edit gives it another', async () => {
    await world.write('units', [unit('06712', square(107.9, 21.4, 0.2))])
    const address = async () =>
      (await describeTiles('units')).tiles[0].replace('{z}/{x}/{y}', '0/0/0')
    const old = await address()
    const cacheOf = async (address: string) =>
      (await world.fetch(address)).headers.get('cache-control')
    expect(await cacheOf(old)).toMatch(/private.*immutable/)
    expect(await cacheOf(old)).toMatch(/private.*immutable/)
    expect(await cacheOf(zero)).toBe('no-cache')

    await world.write('units', [unit('06712', square(107.9, 21.4, 0.2), { name_vi: 'Tên mới' })])
    const renewed = await address()
    expect(renewed).not.toBe(old)
    const names = async (address: string) =>
      (await decodeTile(await world.fetch(address), 'units')).map(
        ({ properties }) => properties.name_vi,
      )
    expect(await names(renewed)).toEqual(['Tên mới'])

    await world.remove('units', '06712')
    expect(await address()).not.toBe(renewed)
    expect((await world.fetch(await address())).status).toBe(204)
  })

  it('of a version that is gone is answered with now, and not kept as then', async () => {
    await world.write('units', [unit('06712', square(107.9, 21.4, 0.2))])
    const old = (await describeTiles('units')).tiles[0].replace('{z}/{x}/{y}', '3/6/3')
    await world.write('units', [unit('06712', square(107.9, 21.4, 0.2), { name_vi: 'Tên mới' })])
    const answer = await world.fetch(old)
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect((await decodeTile(answer, 'units'))[0]?.properties.name_vi).toBe('Tên mới')
    const toCome = await world.fetch('/api/tiles/units/3/6/3?v=999999999')
    expect(toCome.headers.get('cache-control')).toBe('no-cache')
  })

  it('draws a feature of the buffer, so that symbols meet across tiles', async () => {
    // 30 tile units of 4,096 beside the meridian at which the tile begins; the buffer has 64. The tile
    // ends at the antimeridian, beyond which there is no longitude.
    await world.write('border_crossings', [crossing('a', at((-30 * 180) / 4096, 10))])
    const [feature] = await decodeTile(
      await world.fetch('/api/tiles/border_crossings/1/1/0'),
      'border_crossings',
    )
    expect(feature?.geometry[0]?.[0]?.x).toBe(-30)
  })
})
