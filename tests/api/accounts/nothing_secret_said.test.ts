import { inspect } from 'node:util'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { openWorld, type World } from '../../support/api_world.ts'
import { entriesAfter } from '../../support/log_entries.ts'
import { codeOf } from '../../support/totp.ts'
import { goodPassword, makeAccount, signedIn, tokenOf, Visitor } from '../../support/visitor.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const streams = ['log', 'info', 'warn', 'error', 'debug'] as const
const said: string[] = []
beforeEach(() => {
  for (const stream of streams) {
    vi.spyOn(console, stream).mockImplementation((...words: unknown[]) => {
      said.push(inspect(words, { depth: 9 }))
    })
  }
})
afterEach(() => vi.restoreAllMocks())

const typed = 'mật khẩu gõ nhầm vào ô tên'

/** Does all that one does with secrets, and gives them. */
async function goThrough(login: string): Promise<string[]> {
  const { visitor } = await signedIn(world, login)
  const secrets = [goodPassword, typed, ...visitor.cookies.values()]
  const stranger = new Visitor(world)
  await stranger.post('/sign_in', { login, password: typed })
  await stranger.post('/sign_in', { login: typed, password: goodPassword })
  await stranger.post('/sign_in_link', { token: 'l'.repeat(43) })
  const { link } = await world.accounts.mintLink(await makeAccount(world, `${login}.2`))
  await stranger.post('/sign_in_link', { token: tokenOf(link) })
  secrets.push('l'.repeat(43), tokenOf(link), ...stranger.cookies.values())
  const { said: token } = await visitor.post('/tokens', { title: 'x', scope: 'read', days: 1 })
  const { said: factor } = await visitor.post('/second_factor/begin', { password: goodPassword })
  const uri = factor.uri as string
  await visitor.post('/second_factor', { code: codeOf(uri) })
  secrets.push(token.token as string, ...(factor.recovery_codes as string[]))
  return [...secrets, new URL(uri).searchParams.get('secret') ?? '']
}

it('neither the console nor the log hears a password, link, cookie, token or code', async () => {
  const secrets = await goThrough('truc.1')
  const logged = JSON.stringify(await entriesAfter(world, 0))
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(9)
    for (const heard of [logged, ...said]) expect(heard).not.toContain(secret)
  }
})

it('nor does the console when the database fails in the middle of it', async () => {
  const { visitor } = await signedIn(world, 'truc.3')
  await world.asOwner(sql`create function public.breaks() returns trigger language plpgsql as
    $$ begin raise exception 'broken' using errcode = 'XX000'; end $$`)
  for (const table of ['sessions', 'credentials', 'api_tokens', 'second_factors']) {
    await world.asOwner(sql`create trigger breaks before insert or update or delete
      on ${sql.identifier(table)} execute function breaks()`)
  }
  said.length = 0
  const body = { login: 'truc.3', password: goodPassword }
  const answers = [
    await new Visitor(world).post('/sign_in', body),
    await visitor.post('/password', { old: goodPassword, new: typed }),
    await visitor.post('/tokens', { title: 'x', scope: 'read', days: 1 }),
    await visitor.post('/second_factor/begin', { password: goodPassword }),
    await visitor.post('/sign_out'),
  ]
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 500))
  expect(said.length).toBeGreaterThanOrEqual(answers.length)
  const secrets = [goodPassword, typed, ...visitor.cookies.values(), 'argon2', 'dbt_']
  for (const secret of secrets) expect(said.join('\n')).not.toContain(secret)
  expect(JSON.stringify(answers)).not.toMatch(/broken|insert|argon2/)
})
