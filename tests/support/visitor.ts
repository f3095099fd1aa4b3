import { randomUUID } from 'node:crypto'
import { accounts } from '../../api/records/accounts.ts'
import { sourceHeader, type World } from './api_world.ts'

export const goodPassword = 'một mật khẩu đủ dài'

/** What an answer says: problem, account, token, list. The tests know which they asked for. */
export type Said = Readonly<Record<string, unknown>>

/** A browser at the pages of this server: it keeps cookies, and says where its requests come from. */
export class Visitor {
  readonly cookies = new Map<string, string>()
  /** The cookies of the last answer, as they were set. */
  set: string[] = []

  constructor(
    private readonly world: World,
    private readonly more: Readonly<Record<string, string>> = {},
  ) {}

  async ask(method: string, path: string, body?: unknown, more: Record<string, string> = {}) {
    const headers = new Headers({
      ...{ origin: 'http://localhost', 'sec-fetch-site': 'same-origin' },
      // A place of its own, so that the failures of one test slow down no other.
      [sourceHeader]: randomUUID(),
      ...this.more,
      ...more,
    })
    if (this.cookies.size > 0) {
      headers.set('cookie', [...this.cookies].map((pair) => pair.join('=')).join('; '))
    }
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    if (body !== undefined) headers.set('content-type', 'application/json')
    const address = path.startsWith('/api') ? path : `/api/accounts${path}`
    const answer = await this.world.bare.fetch(address, {
      ...{ method, headers },
      ...(body !== undefined && { body: text }),
    })
    this.set = answer.headers.getSetCookie()
    for (const cookie of this.set) this.keep(cookie)
    const said = await answer.text()
    const json = /json/.test(answer.headers.get('content-type') ?? '')
    return { status: answer.status, said: (json ? JSON.parse(said) : {}) as Said }
  }
  post(path: string, body: unknown = {}, more = {}) {
    return this.ask('POST', path, body, more)
  }
  get(path: string, more = {}) {
    return this.ask('GET', path, undefined, more)
  }
  async status(path = '/me') {
    return (await this.get(path)).status
  }

  private keep(cookie: string) {
    const [pair = ''] = cookie.split(';')
    const at = pair.indexOf('=')
    if (/max-age=0/i.test(cookie)) this.cookies.delete(pair.slice(0, at))
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
  }
}

type Row = typeof accounts.$inferInsert

/** Makes an account, past all rules of who may. */
export async function makeAccount(world: World, login: string, own: Partial<Row> = {}) {
  const id = randomUUID()
  const row: Row = {
    ...{ id, login, duty_name: `Trực ${login}`, role: 'viewer', units: ['06712'] },
    clearance: 'noi_bo',
    ...own,
  }
  await world.accounts.database.pass(({ orm }) => orm.insert(accounts).values(row))
  return id
}

/** What stands in a link after the #. */
export const tokenOf = (link: string) => new URL(link).hash.replace('#sign_in=', '')

/** Somebody who came by a link to a new account and has set a password. */
export async function signedIn(world: World, login: string, own: Partial<Row> = {}) {
  const id = await makeAccount(world, login, own)
  const visitor = new Visitor(world)
  const { link } = await world.accounts.mintLink(id)
  await visitor.post('/sign_in_link', { token: tokenOf(link) })
  await visitor.post('/password', { new: goodPassword })
  return { id, visitor }
}
