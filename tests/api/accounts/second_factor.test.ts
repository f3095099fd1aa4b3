import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../support/api_world.ts'
import { codeOf } from '../../support/totp.ts'
import { goodPassword, signedIn, Visitor } from '../../support/visitor.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

let login: string
let owner: Visitor
let address: string
let recovery: string[]
let made = 0
beforeEach(async () => {
  made += 1
  login = `truc.${made}`
  owner = (await signedIn(world, login)).visitor
  const { said } = await owner.post('/second_factor/begin', { password: goodPassword })
  address = said.uri as string
  recovery = said.recovery_codes as string[]
  // The test itself has the code of the step after, which is taken too, and still is when that begins;
  // one of the step before would fail where the clock goes on a step in between.
  expect((await owner.post('/second_factor', { code: codeOf(address) })).status).toBe(200)
})

/** Somebody who has given the password and is asked for a code. */
async function asked() {
  const visitor = new Visitor(world)
  const { said } = await visitor.post('/sign_in', { login, password: goodPassword })
  expect(said).toEqual({ second_factor: true })
  return visitor
}

describe('a second factor', () => {
  it('is begun only with the password, and shown as the product’s', async () => {
    expect((await owner.post('/second_factor/begin', { password: 'sai' })).status).toBe(403)
    expect(decodeURIComponent(address)).toContain(`otpauth://totp/Địa Bàn:${login}?`)
    expect(address).not.toContain('invalid')
    expect(recovery).toHaveLength(10)
  })

  it('is asked for: the password alone does not sign in', async () => {
    const visitor = await asked()
    expect(await visitor.status()).toBe(401)
    expect(await visitor.status('/api/collections')).toBe(401)
    const [code] = [codeOf(address, 1)]
    expect((await visitor.post('/second_factor', { code })).status).toBe(200)
    expect((await visitor.get('/me')).said).toMatchObject({ login, second_factor: true })
  })

  it('takes each code once, also of many who send it at once', async () => {
    const visitors = [await asked(), await asked(), await asked()]
    const code = codeOf(address, 1)
    const answers = await Promise.all(visitors.map((one) => one.post('/second_factor', { code })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
    const late = await asked()
    expect((await late.post('/second_factor', { code })).status).toBe(401)
    expect(await late.status()).toBe(401)
  })

  it('lets nobody guess: after five tries one begins again with the password', async () => {
    const visitor = await asked()
    const code = codeOf(address, 1)
    const wrong = ['000000', '000001', '000002', '000003', '000004', '000005']
    for (const guess of wrong.filter((one) => one !== code).slice(0, 5)) {
      expect((await visitor.post('/second_factor', { code: guess })).status).toBe(401)
    }
    expect((await visitor.post('/second_factor', { code })).status).toBe(401)
    expect(await visitor.status()).toBe(401)
  })

  it('is nothing without a password before', async () => {
    const visitor = new Visitor(world)
    const code = codeOf(address, 1)
    expect((await visitor.post('/second_factor', { code })).status).toBe(401)
    expect((await visitor.post('/recovery_code', { code: recovery[0] })).status).toBe(401)
  })

  it('may be replaced by a recovery code, each once', async () => {
    const visitor = await asked()
    expect((await visitor.post('/recovery_code', { code: 'aaaaa-bbbbb' })).status).toBe(401)
    expect((await visitor.post('/recovery_code', { code: recovery[0] })).status).toBe(200)
    expect(await visitor.status()).toBe(200)
    const other = await asked()
    expect((await other.post('/recovery_code', { code: recovery[0] })).status).toBe(401)
    expect((await other.post('/recovery_code', { code: recovery[1] })).status).toBe(200)
  })

  it('ends only with the password', async () => {
    expect((await owner.post('/second_factor/end', { password: 'sai' })).status).toBe(403)
    expect((await owner.post('/second_factor/end', { password: goodPassword })).status).toBe(200)
    const { said } = await new Visitor(world).post('/sign_in', { login, password: goodPassword })
    expect(said).toEqual({ second_factor: false })
  })

  it('stands in the database encrypted', async () => {
    const secret = new URL(address).searchParams.get('secret') ?? ''
    const kept = JSON.stringify(await world.asOwner(sql`select * from second_factors`))
    for (const plain of [secret, ...recovery]) expect(kept).not.toContain(plain)
  })
})
