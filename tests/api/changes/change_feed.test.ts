import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import { type Asking, commander, openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { type EventReader, listenTo } from '../../support/event_reader.ts'
import { unit } from '../../support/unit_rows.ts'

let world: World
const open: EventReader[] = []
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(() => world.clear())
afterEach(async () => {
  await Promise.all(open.splice(0).map((reader) => reader.leave()))
})

/** Listens from now on, or from where one was. */
async function listener(asking: Asking = world, lastEventId?: string) {
  const reader = await listenTo(asking, lastEventId)
  open.push(reader)
  const hello = await reader.next()
  expect(hello.event).toBe('hello')
  return { reader, hello }
}

interface Told {
  readonly changes: readonly {
    readonly collection: string
    readonly id: string
    readonly operation: string
    readonly feature?: { readonly id: string; readonly properties: Record<string, unknown> }
  }[]
}
const told = async (reader: EventReader) => (await reader.nextOf('changes')).data as Told
const inShort = ({ changes }: Told) =>
  changes.map(({ collection, id, operation, feature }) =>
    [operation, collection, id, feature?.properties.name_vi].filter(Boolean).join(' '),
  )

const visitor: User = { ...commander, name: 'khach', role: 'viewer', clearance: 0, units: [] }

describe('the feed of changes', () => {
  it('tells what was added, changed and removed, with the feature as it stands', async () => {
    const { reader } = await listener()
    expect(reader.headers.get('content-type')).toBe('text/event-stream')
    await world.write('border_crossings', [crossing('a', { name_vi: 'một' })])
    expect(inShort(await told(reader))).toEqual(['INSERT border_crossings a một'])
    await world.write('border_crossings', [crossing('a', { name_vi: 'hai' }), crossing('b')])
    expect(inShort(await told(reader))).toEqual([
      'UPDATE border_crossings a hai',
      'INSERT border_crossings b Cửa khẩu b',
    ])
    await world.remove('border_crossings', 'a')
    expect(inShort(await told(reader))).toEqual(['DELETE border_crossings a'])
  })

  it('goes on from where a connection was lost, nothing twice and nothing missed', async () => {
    const { reader, hello } = await listener()
    await world.write('border_crossings', [crossing('a')])
    const first = await reader.nextOf('changes')
    await reader.leave()
    await world.write('border_crossings', [crossing('b')])
    await world.write('border_crossings', [crossing('c')])
    await world.remove('border_crossings', 'b')

    const again = await listener(world, first.id)
    expect(inShort(await told(again.reader))).toEqual([
      'INSERT border_crossings c Cửa khẩu c',
      'DELETE border_crossings b',
    ])
    const all = await listener(world, hello.id)
    expect(inShort(await told(all.reader))).toHaveLength(3)
    await world.write('border_crossings', [crossing('d')])
    for (const { reader: each } of [again, all]) {
      expect(inShort(await told(each))).toEqual(['INSERT border_crossings d Cửa khẩu d'])
    }
  })

  it('tells each only what they may see; what leaves their sight is removed for them', async () => {
    const { reader } = await listener(world.as(visitor))
    await world.write('border_crossings', [crossing('kín', { id: 'kin', marking: 'noi_bo' })])
    await world.write('border_crossings', [crossing('a')])
    const first = await reader.nextOf('changes')
    expect(inShort(first.data as Told)).toEqual(['INSERT border_crossings a Cửa khẩu a'])
    await world.write('border_crossings', [crossing('a', { marking: 'noi_bo' })])
    expect(inShort(await told(reader))).toEqual(['DELETE border_crossings a'])
    // And the ids count nothing of what is hidden: each is a moment.
    const [last] = await world.asOwner<{ at: number }>(
      sql`select (extract(epoch from min(at)) * 1000000)::float8 as at from changes where feature_id = 'a'`,
    )
    expect(Number(first.id)).toBe(last?.at)
  })

  it('says only that there is too much, when there is', async () => {
    const { reader } = await listener()
    const many = Array.from({ length: 1_001 }, (_, at) => crossing(`c${at}`))
    await world.write('border_crossings', many)
    const heard = await reader.next()
    expect(heard).toMatchObject({ event: 'reload', data: {} })
    await world.write('border_crossings', [crossing('after')])
    expect(inShort(await told(reader))).toEqual(['INSERT border_crossings after Cửa khẩu after'])
  })

  it('sends no outline, which a map draws from tiles', async () => {
    const { reader } = await listener()
    await world.write('units', [unit('06712', null)])
    const { changes } = await told(reader)
    expect(changes).toEqual([{ collection: 'units', id: '06712', operation: 'INSERT' }])
  })

  it('refuses an id that is none, and who is not signed in', async () => {
    const bad = await world.fetch('/api/changes', { headers: { 'last-event-id': 'x' } })
    expect([bad.status, await bad.json()]).toMatchObject([400, { parameter: 'Last-Event-ID' }])
    expect((await world.bare.fetch('/api/changes')).status).toBe(401)
  })

  it('tells many at once the same, in one order', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => listener()))
    for (const id of ['a', 'b', 'c', 'd', 'e'])
      await world.write('border_crossings', [crossing(id)])
    for (const { reader } of all) {
      const heard: string[] = []
      while (heard.length < 5) heard.push(...inShort(await told(reader)))
      expect(heard.map((line) => line.split(' ')[2])).toEqual(['a', 'b', 'c', 'd', 'e'])
    }
  })
})
