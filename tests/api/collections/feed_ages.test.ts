import { afterAll, beforeAll, expect, it } from 'vitest'
import type { User } from '../../../api/db/as_user.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { editor } from '../../support/editor.ts'
import { unit } from '../../support/unit_rows.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.write('units', [unit('06712', null), unit('06709', null)])
})
afterAll(() => world.close())

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
async function reported(unit_code: string, minutes: number): Promise<string> {
  const { said, status } = await editor(world, commander).post('incidents', {
    ...{ type: 'Feature', geometry: null },
    properties: {
      ...{ kind: 'fire', severity: 1, text: 'Cháy', unit_code, occurred_at: minutesAgo(minutes) },
      owning_unit: unit_code,
    },
  })
  expect(status).toBe(201)
  return said.id
}

interface Feeds {
  readonly feeds: readonly {
    readonly collection: string
    readonly unit_code: string
    readonly newest_as_of: string
    readonly standing: number
  }[]
}
const feedsOf = async (user: User = commander) =>
  (await world.as(user).json<Feeds>('/api/feeds')).feeds

it('a feed is as old in a unit as the newest that stands there, for who may see it', async () => {
  expect(await feedsOf()).toEqual([])
  await reported('06712', 300)
  const newest = await reported('06712', 120)
  await reported('06709', 30)
  const ages = async (user?: User) =>
    (await feedsOf(user)).map(({ collection, unit_code, newest_as_of, standing }) => ({
      ...{ collection, unit_code, standing },
      minutes: Math.round((Date.now() - Date.parse(newest_as_of)) / 60_000 / 10) * 10,
    }))
  const of = (unit_code: string, standing: number, minutes: number) => ({
    ...{ collection: 'incidents', unit_code, standing, minutes },
  })
  expect(await ages()).toEqual([of('06709', 1, 30), of('06712', 2, 120)])
  const ward: User = { ...commander, name: 'phuong_2', role: 'viewer', units: ['06709'] }
  expect(await ages(ward)).toEqual([of('06709', 1, 30)])
  // What is over tells nothing of how things stand.
  await editor(world, commander).patch('incidents', newest, { properties: { state: 'closed' } })
  expect(await ages()).toEqual([of('06709', 1, 30), of('06712', 1, 300)])
})
