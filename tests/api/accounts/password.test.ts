import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, type World } from '../../support/api_world.ts'
import { goodPassword, makeAccount, signedIn, tokenOf, Visitor } from '../../support/visitor.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

it('is set once without the old one, then only with it', async () => {
  const id = await makeAccount(world, 'truc.1')
  const visitor = new Visitor(world)
  const token = tokenOf((await world.accounts.mintLink(id)).link)
  await visitor.post('/sign_in_link', { token })
  expect((await visitor.post('/password', { new: goodPassword })).status).toBe(200)
  const again = await visitor.post('/password', { new: `${goodPassword}!` })
  expect([again.status, again.said.code]).toEqual([403, 'wrong_password'])
  const wrong = await visitor.post('/password', { old: 'sai', new: `${goodPassword}!` })
  expect([wrong.status, wrong.said.code]).toEqual([403, 'wrong_password'])
})

it.each([
  ['too short', 'ngắn'],
  ['too long', 'x'.repeat(129)],
  ['holding the name', 'xin chào truc.2 nhé'],
])('is refused when %s', async (_, password) => {
  const { visitor } = await signedIn(world, `truc.2${password.length}`)
  const named = password.replace('truc.2', `truc.2${password.length}`)
  const answer = await visitor.post('/password', { old: goodPassword, new: named })
  expect([answer.status, answer.said.parameter]).toEqual([400, 'new'])
})

it('that changes ends all other sessions, and this one goes on under another cookie', async () => {
  const { visitor } = await signedIn(world, 'truc.3')
  const other = new Visitor(world)
  await other.post('/sign_in', { login: 'truc.3', password: goodPassword })
  const before = [...visitor.cookies.values()]
  const changed = await visitor.post('/password', { old: goodPassword, new: `${goodPassword}!` })
  expect(changed.status).toBe(200)
  expect([await visitor.status(), await other.status()]).toEqual([200, 401])
  expect([...visitor.cookies.values()]).not.toEqual(before)
  const old = await other.post('/sign_in', { login: 'truc.3', password: goodPassword })
  expect(old.status).toBe(401)
})

it('is the same from a keyboard that writes its letters in parts', async () => {
  await signedIn(world, 'truc.4')
  const password = goodPassword.normalize('NFD')
  expect(password).not.toBe(goodPassword)
  const answer = await new Visitor(world).post('/sign_in', { login: 'truc.4', password })
  expect(answer.status).toBe(200)
})

it('is kept as argon2id with 64 MiB and three rounds, each with a salt of its own', async () => {
  await signedIn(world, 'truc.5')
  const kept = await world.asOwner<{ password: string }>(sql`select password from credentials`)
  expect(kept.length).toBeGreaterThan(1)
  for (const { password } of kept) expect(password).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
  expect(new Set(kept.map(({ password }) => password)).size).toBe(kept.length)
})

it('is nobody’s to set who is not signed in', async () => {
  const answer = await new Visitor(world).post('/password', { new: goodPassword })
  expect([answer.status, answer.said.code]).toEqual([401, 'not_signed_in'])
})
