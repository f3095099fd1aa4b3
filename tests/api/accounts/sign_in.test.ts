import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { World } from '../../support/api_world.ts'

const hashes = vi.hoisted(() => ({ count: 0 }))
vi.mock('@node-rs/argon2', async (original) => {
  const { hash, verify } = await original<typeof import('@node-rs/argon2')>()
  const counted = <Hash extends (...words: never[]) => unknown>(work: Hash) =>
    ((...words: never[]) => {
      hashes.count += 1
      return work(...words)
    }) as Hash
  return { hash: counted(hash), verify: counted(verify) }
})
// Other files of this worker may have loaded the modules with the true one.
vi.resetModules()
const { openWorld } = await import('../../support/api_world.ts')
const visitors = await import('../../support/visitor.ts')
const { goodPassword, makeAccount, signedIn, Visitor } = visitors

let world: World
beforeAll(async () => {
  world = await openWorld()
  await signedIn(world, 'truc.1')
})
afterAll(async () => {
  await world.close()
  vi.resetModules()
})

async function enter(login: string, password = goodPassword) {
  const visitor = new Visitor(world)
  return { visitor, ...(await visitor.post('/sign_in', { login, password })) }
}
const cookieName = 'dia_ban.session_token'

describe('name and password', () => {
  it('sign in, the name in any letters, and tell who one is', async () => {
    const { visitor, status, said } = await enter('TRUC.1')
    expect([status, said]).toEqual([200, { second_factor: false }])
    expect((await visitor.get('/me')).said).toMatchObject({
      login: 'truc.1',
      duty_name: 'Trực truc.1',
      role: 'viewer',
      units: ['06712'],
      clearance: 'noi_bo',
      lane: 'live',
      has_password: true,
      second_factor: false,
      isolated_network: false,
    })
    expect(await visitor.status('/api/collections')).toBe(200)
  })

  it('give a cookie that no script reads and no other site sends', async () => {
    const { visitor } = await enter('truc.1')
    const [cookie = ''] = visitor.set
    expect(cookie).toMatch(new RegExp(`^${cookieName}=`))
    for (const word of ['HttpOnly', 'SameSite=Strict', 'Path=/', 'Max-Age=43200']) {
      expect(cookie).toContain(word)
    }
  })

  it('are refused in the same words, whatever is wrong', async () => {
    await makeAccount(world, 'chua.mat_khau')
    await makeAccount(world, 'da.khoa', { disabled_at: new Date() })
    const tried = ['truc.1', 'khong.co', 'không có', 'chua.mat_khau', 'da.khoa', "' or 1=1 --"]
    const refused = await Promise.all(tried.map((login) => enter(login, 'sai')))
    for (const { status, said, visitor } of refused) {
      expect([status, said, visitor.set]).toEqual([401, refused[0]?.said, []])
    }
    expect(refused[0]?.said).toMatchObject({ code: 'sign_in_refused', status: 401 })
  })

  it('cost one hash whatever is wrong, which is nine tenths of the time: it tells nothing', async () => {
    await makeAccount(world, 'chua.co')
    const names = ['truc.1', 'khong.co', 'chua.co', 'da.khoa', 'không có', 'x'.repeat(60)]
    for (const name of names) {
      hashes.count = 0
      const { status } = await enter(name, 'sai sai sai sai')
      expect([name, status, hashes.count]).toEqual([name, 401, 1])
    }
  })
})

describe('a session', () => {
  it('is not forged', async () => {
    const { visitor } = await enter('truc.1')
    const good = visitor.cookies.get(cookieName) ?? ''
    const [token = '', signature = ''] = good.split('.')
    const forged = [
      ...[token, `${token}.`, `${token}.${'A'.repeat(43)}=`, `__proto__.${signature}`],
      ...['x', 'a.b', good.slice(1), `${good}x`, `${good.slice(0, 5)}%00${good.slice(6)}`],
    ]
    for (const value of forged) {
      const other = new Visitor(world)
      other.cookies.set(cookieName, value)
      expect([value, await other.status()]).toEqual([value, 401])
      expect(await other.status('/api/collections')).toBe(401)
    }
    expect(await visitor.status()).toBe(200)
  })

  it('is refused after sign-out, though it was remembered a moment ago', async () => {
    const { visitor } = await enter('truc.1')
    const replayed = new Visitor(world)
    for (const [name, value] of visitor.cookies) replayed.cookies.set(name, value)
    expect(await replayed.status('/api/collections')).toBe(200)
    expect((await visitor.post('/sign_out')).status).toBe(200)
    expect(visitor.cookies.size).toBe(0)
    expect(await replayed.status()).toBe(401)
    expect(await replayed.status('/api/collections')).toBe(401)
  })

  it('expires, whether used or not', async () => {
    const { visitor } = await enter('truc.1')
    await world.asOwner(sql`update sessions set expires_at = now() - interval '1 second'`)
    await expect.poll(() => visitor.status()).toBe(401)
  })

  it('ends everywhere at once', async () => {
    const [one, two] = [(await enter('truc.1')).visitor, (await enter('truc.1')).visitor]
    expect([await one.status(), await two.status()]).toEqual([200, 200])
    expect((await one.post('/sign_out_everywhere')).status).toBe(200)
    expect([await one.status(), await two.status()]).toEqual([401, 401])
  })

  it('ends when its account is disabled, also by another process', async () => {
    await signedIn(world, 'truc.2')
    const { visitor } = await enter('truc.2')
    expect(await visitor.status('/api/collections')).toBe(200)
    await world.asOwner(sql`update accounts set disabled_at = now() where login = 'truc.2'`)
    await expect.poll(() => visitor.status('/api/collections')).toBe(401)
    expect((await enter('truc.2')).status).toBe(401)
  })

  it('sees with the rights its account has now', async () => {
    await signedIn(world, 'truc.3')
    const { visitor } = await enter('truc.3')
    await world.asOwner(sql`update accounts set role = 'planner' where login = 'truc.3'`)
    await expect.poll(async () => (await visitor.get('/me')).said.role).toBe('planner')
  })
})
