import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { problemOf, Refused } from '../../../api/errors.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { entriesAfter, lastSeq } from '../../support/log_entries.ts'
import { goodPassword, signedIn, Visitor } from '../../support/visitor.ts'

const items = '/api/collections/border_crossings/items'

let world: World
let viewer: Visitor
beforeAll(async () => {
  world = await openWorld()
  viewer = (await signedIn(world, 'truc.1')).visitor
})
afterAll(() => world.close())

let from: number
beforeEach(async () => {
  from = await lastSeq(world)
})
const logged = async () =>
  (await entriesAfter(world, from)).map(({ who, kind, after }) => [who, kind, after?.reason])

describe('logged is', () => {
  it('a sign-in refused, under a name only where somebody has it', async () => {
    const visitor = new Visitor(world)
    const enter = (login: string) => visitor.post('/sign_in', { login, password: 'sai sai sai' })
    await enter('Truc.1')
    await enter('mat khau cua toi')
    expect(await logged()).toEqual([
      ['truc.1', 'refused', 'sign_in_refused'],
      ['(nobody)', 'refused', 'sign_in_refused'],
    ])
    expect(JSON.stringify(await entriesAfter(world, from))).not.toMatch(/mat khau|sai sai/)
  })

  it('a right that is missing, also where the answer is that nothing is there', async () => {
    const { status } = await viewer.get('/api/log?who=tinh')
    expect(status).toBe(404)
    await viewer.get('')
    await viewer.ask('PATCH', '/no_such', { role: 'administrator' })
    const [first] = await entriesAfter(world, from)
    expect(first?.after).toEqual({ reason: 'not_allowed', method: 'GET', path: '/api/log' })
    expect((await logged()).map(([who]) => who)).toEqual(['truc.1', 'truc.1', 'truc.1'])
  })

  it.each<[string, string, () => Promise<unknown>]>([
    [
      'sign_in_refused',
      'a link',
      () => new Visitor(world).post('/sign_in_link', { token: 'x'.repeat(43) }),
    ],
    [
      'sign_in_refused',
      'a code',
      () => new Visitor(world).post('/second_factor', { code: '000000' }),
    ],
    [
      'wrong_password',
      'the old password',
      () => viewer.post('/password', { old: 'x', new: goodPassword }),
    ],
    [
      'bad_body',
      'a field too many',
      () => viewer.post('/password', { new: goodPassword, role: 'x' }),
    ],
    ['bad_body', 'no JSON', () => viewer.post('/tokens', '{')],
    ['too_large', '10 MB', () => viewer.post('/tokens', { title: 'x'.repeat(10_000_000) })],
    [
      'other_site',
      'another site',
      () => viewer.post('/sign_out', {}, { origin: 'http://evil.example' }),
    ],
    ['not_signed_in', 'a write of nobody', () => new Visitor(world).post(items)],
    ['not_allowed_method', 'a write where none is', () => viewer.post('/api/search')],
    ['not_found', 'a token that is not there', () => viewer.ask('DELETE', '/tokens/none')],
  ])('%s: %s', async (reason, _, act) => {
    await act()
    expect((await logged()).map((entry) => entry.slice(1))).toEqual([['refused', reason]])
  })

  it('a token or session that is not good', async () => {
    const { status } = await new Visitor(world).get(items, { authorization: 'Bearer dbt_forged' })
    const { visitor } = await signedIn(world, 'da.ra')
    const replayed = new Visitor(world)
    for (const [name, value] of visitor.cookies) replayed.cookies.set(name, value)
    await visitor.post('/sign_out')
    from = await lastSeq(world)
    expect([status, await replayed.status(items)]).toEqual([401, 401])
    expect(await logged()).toEqual([['(nobody)', 'refused', 'not_signed_in']])
  })

  it('a program’s token for reading that writes, in its owner’s name', async () => {
    const { said } = await viewer.post('/tokens', { title: 'QGIS', scope: 'read', days: 1 })
    from = await lastSeq(world)
    const headers = { authorization: `Bearer ${said.token}` }
    await world.bare.fetch(items, { method: 'POST', headers })
    expect(await logged()).toEqual([['truc.1', 'refused', 'not_allowed']])
    const [entry] = await entriesAfter(world, from)
    expect(entry).toMatchObject({ collection: 'border_crossings', after: { path: items } })
  })

  it('a try that is throttled', async () => {
    const tooMany = new Refused('too_many', 'Wait.')
    vi.spyOn(world.accounts.slow, 'attempt').mockRejectedValueOnce(tooMany)
    const { status } = await new Visitor(world).post('/sign_in', { login: 'truc.1', password: 'x' })
    expect(status).toBe(429)
    expect(await logged()).toEqual([['truc.1', 'refused', 'too_many']])
  })
})

describe('not logged is', () => {
  it.each([
    ['a mistyped filter', `${items}?colour=red`],
    ['a layer that is not there', '/api/collections/none'],
    ['a feature that is not there', `${items}/none`],
  ])('%s', async (_, address) => {
    expect(await viewer.status(address)).toBeGreaterThanOrEqual(400)
    expect(await logged()).toEqual([])
  })

  it('who has not signed in yet', async () => {
    const stranger = new Visitor(world)
    expect([await stranger.status(), await stranger.status(items)]).toEqual([401, 401])
    expect(await logged()).toEqual([])
  })
})

it('what row security does not let a user write is a right that is missing: 403', async () => {
  const user = { ...commander, role: 'viewer' as const, units: ['06712'] }
  const write = world.write('border_crossings', [crossing('a')], user)
  const thrown: unknown = await write.catch((error: unknown) => error)
  expect(problemOf(thrown)).toEqual({ status: 403, kind: 'not_allowed' })
  // A missing grant has the same SQLSTATE, and is a fault of ours.
  const add = sql`insert into lanes values ('x', 'exercise', 'X', 'X', null, null)`
  const ungranted: unknown = await world.door
    .write(user, ({ rows }) => rows(add))
    .catch((error: unknown) => error)
  expect(ungranted).toMatchObject({ sqlState: '42501' })
  expect(problemOf(ungranted)).toMatchObject({ status: 500 })
})
