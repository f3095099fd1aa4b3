import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { makeAccount, tokenOf } from '../../support/visitor.ts'

let world: World
let id: string
beforeAll(async () => {
  world = await openWorld()
  id = await makeAccount(world, 'truc.1')
})
afterAll(() => world.close())

describe('an account', () => {
  it('never has anybody’s address, picture, place or program', async () => {
    const { pass } = world.accounts.database
    for (const forbidden of [
      sql`update accounts set email = 'a@b.vn'`,
      sql`update accounts set image = 'http://x/face.jpg'`,
      sql`insert into sessions (id, account_id, token, expires_at, ip_address)
        values ('s', ${id}, 't', now(), '10.0.0.1')`,
      sql`insert into sessions (id, account_id, token, expires_at, user_agent)
        values ('s', ${id}, 't', now(), 'Firefox')`,
    ]) {
      // 428C9: the column is reckoned by the database.
      await expect(pass(({ rows }) => rows(forbidden))).rejects.toMatchObject({ sqlState: '428C9' })
    }
    const token = tokenOf((await world.accounts.mintLink(id)).link)
    const headers = new Headers({ 'user-agent': 'Firefox', 'x-forwarded-for': '10.0.0.1' })
    await world.accounts.engine.api.signInByLink({ body: { token }, headers })
    const [session] = await world.asOwner(sql`select ip_address, user_agent from sessions`)
    expect(session).toEqual({ ip_address: null, user_agent: null })
  })

  it('has a role and a marking that are there', async () => {
    for (const wrong of [sql`role = 'king'`, sql`clearance = 'bi_mat'`, sql`login = 'Có dấu'`]) {
      const changed = world.accounts.database.pass(({ rows }) =>
        rows(sql`update accounts set ${wrong}`),
      )
      await expect(changed).rejects.toMatchObject({ sqlState: expect.stringMatching(/^23/) })
    }
  })
})

describe('the accounts’ way into the database', () => {
  it('joins the pass it is called in, and is rolled back with it', async () => {
    const { database, mintLink } = world.accounts
    const count = () => world.asOwner(sql`select count(*)::int as n from verifications`)
    const before = await count()
    const failed = database.pass(async () => {
      await mintLink(id)
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect(await count()).toEqual(before)
  })

  it('is not entered from the data’s door, nor that from here: the engine would wait for ever', async () => {
    const { database, mintLink } = world.accounts
    const fromDoor = world.door.read(commander, () => mintLink(id))
    await expect(fromDoor).rejects.toThrow('entered again from inside')
    const toDoor = database.pass(() => world.door.read(commander, async () => 1))
    await expect(toDoor).rejects.toThrow('entered again from inside')
  })
})
