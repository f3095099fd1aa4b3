import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../support/api_world.ts'
import { goodPassword, makeAccount, tokenOf, Visitor } from '../../support/visitor.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const linkTo = async (id: string) => tokenOf((await world.accounts.mintLink(id)).link)
const use = (token: string, visitor = new Visitor(world)) =>
  visitor.post('/sign_in_link', { token })

describe('the link for the first administrator', () => {
  it('is given anew at each start until somebody can administer, and only the last is good', async () => {
    const first = tokenOf((await world.accounts.linkForFirst()) ?? '')
    const second = tokenOf((await world.accounts.linkForFirst()) ?? '')
    expect((await use(first)).status).toBe(401)

    const administrator = new Visitor(world)
    expect(await use(second, administrator)).toMatchObject({
      status: 200,
      said: { must_set_password: true },
    })
    expect((await administrator.get('/me')).said).toMatchObject({
      login: 'quan_tri',
      role: 'administrator',
      units: 'all',
      clearance: 'noi_bo',
      has_password: false,
    })
    const third = tokenOf((await world.accounts.linkForFirst()) ?? '')
    await administrator.post('/password', { new: goodPassword })
    expect(await world.accounts.linkForFirst()).toBeUndefined()
    // It was minted before, so it stays good for its time.
    expect((await use(third)).status).toBe(200)
    const accounts = await world.asOwner(sql`select count(*)::int as n from accounts`)
    expect(accounts).toEqual([{ n: 1 }])
  })

  it('is told to the log, as the program’s doing', async () => {
    const told = await world.asOwner(sql`
      select role, kind, after from log_entries where who = '(start)' order by seq limit 2`)
    const after = { about: 'quan_tri', password: 'by_link' }
    expect(told).toEqual([
      { role: null, kind: 'account_added', after },
      { role: null, kind: 'account_changed', after },
    ])
  })
})

describe('a sign-in link', () => {
  it('works once, of many who use it at once for one', async () => {
    const token = await linkTo(await makeAccount(world, 'truc.1'))
    const answers = await Promise.all([1, 2, 3, 4].map(() => use(token)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401])
    expect((await use(token)).status).toBe(401)
  })

  it('stands in the database as a hash only', async () => {
    const token = await linkTo(await makeAccount(world, 'truc.2'))
    const kept = await world.asOwner(sql`select * from verifications`)
    expect(kept.length).toBeGreaterThan(0)
    expect(JSON.stringify(kept)).not.toContain(token)
  })

  it('expires', async () => {
    const token = await linkTo(await makeAccount(world, 'truc.3'))
    await world.asOwner(sql`update verifications set expires_at = now() - interval '1 second'`)
    expect((await use(token)).status).toBe(401)
  })

  it('that was made up is refused', async () => {
    expect((await use('x'.repeat(43))).status).toBe(401)
    expect((await use('x')).status).toBe(400)
    expect((await use(`${'x'.repeat(42)}'`)).status).toBe(400)
  })

  it('does not let in to a disabled account', async () => {
    const token = await linkTo(await makeAccount(world, 'truc.4', { disabled_at: new Date() }))
    expect((await use(token)).status).toBe(401)
  })
})
