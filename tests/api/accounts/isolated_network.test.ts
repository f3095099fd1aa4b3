import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { signedIn, type Visitor } from '../../support/visitor.ts'

const chiefOf = (world: World) =>
  signedIn(world, 'tinh', { role: 'administrator', units: null, clearance: 'tuyet_mat' })

const account = {
  ...{ login: 'truc.1', duty_name: 'Trực', role: 'viewer', units: 'all', clearance: 'mat' },
}
const items = '/api/collections/border_crossings/items'

async function idsOf(visitor: Visitor) {
  const { said } = await visitor.get(items)
  return (said.features as { id: string }[]).map(({ id }) => id).sort()
}

describe.each([
  [false, 422, ['internal', 'open']],
  [true, 201, ['internal', 'open', 'secret']],
] as const)('on a network of which "isolated" is %s', (isolatedNetwork, status, seen) => {
  let world: World
  let chief: Visitor
  let asker: Awaited<ReturnType<World['accounts']['find']['byHeaders']>>
  beforeAll(async () => {
    world = await openWorld({ isolatedNetwork })
    await world.write('border_crossings', [
      crossing('open'),
      crossing('internal', { marking: 'noi_bo' }),
      crossing('secret', { marking: 'mat' }),
    ])
    chief = (await chiefOf(world)).visitor
    const cookie = [...chief.cookies].map((pair) => pair.join('=')).join('; ')
    asker = await world.accounts.find.byHeaders(new Headers({ cookie }))
  })
  afterAll(() => world.close())

  it(`a clearance above the ceiling is ${status}`, async () => {
    const answer = await chief.post('', account)
    expect([answer.status, answer.said.parameter]).toEqual([
      status,
      isolatedNetwork ? undefined : 'clearance',
    ])
    if (!isolatedNetwork) expect(answer.said.detail).toMatch(/Luật 117\/2025.*ISOLATED_NETWORK=yes/)
  })

  it('what lies above it is shown accordingly, whatever clearance one has', async () => {
    expect(await idsOf(chief)).toEqual(seen)
  })

  it('and written accordingly', async () => {
    const write = world.write('border_crossings', [crossing('new', { marking: 'mat' })], asker)
    if (isolatedNetwork) await write
    else await expect(write).rejects.toMatchObject({ sqlState: '42501' })
  })

  it('the screen is told of it', async () => {
    const { said } = await chief.get('/me')
    expect(said.isolated_network).toBe(isolatedNetwork)
    const markings = said.markings as { code: string; above_ceiling: boolean }[]
    expect(markings.map(({ code }) => code)).toEqual([
      ...['cong_khai', 'noi_bo', 'mat', 'toi_mat', 'tuyet_mat'],
    ])
    expect(markings.find(({ code }) => code === 'mat')?.above_ceiling).toBe(!isolatedNetwork)
  })
})
