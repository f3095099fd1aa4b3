import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SQL, sql } from 'drizzle-orm'
import { type Accounts, openAccounts } from '../../api/accounts/accounts.ts'
import { throttle } from '../../api/accounts/throttle.ts'
import { apiOf } from '../../api/app.ts'
import type { FindAsker } from '../../api/asker.ts'
import { openChangeFeed } from '../../api/changes/change_feed.ts'
import { type Door, doorOf, type User } from '../../api/db/as_user.ts'
import type { Database } from '../../api/db/database.ts'
import { writeRows } from '../../api/db/write_rows.ts'
import { openPlayer } from '../../api/lanes/player.ts'
import type { Answer } from '../../api/straight_answer.ts'
import { secretsOf } from '../../api/watches/webhooks/sign.ts'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { tablesOf } from '../../geo/layers/tables.ts'
import { readScripts } from '../../seeds/exercises.ts'
import { openTestDatabase } from './open_test_database.ts'

/** What the requests of a test say of themselves. */
export const sourceHeader = 'x-test-source'
const userHeader = 'x-test-user'

/** Sees and writes everything of the live lane. */
export const commander: User = {
  name: 'commander',
  role: 'administrator',
  clearance: 40,
  units: 'all',
  lane: 'live',
}

/** A way to ask the API. */
export interface Asking {
  fetch(address: string, init?: RequestInit): Promise<Response>
  /** The JSON an address answers with, whatever its status. */
  json<Answer>(address: string): Promise<Answer>
}

/** The whole API on a database of its own, without a port; asked as the commander unless told otherwise. */
export interface World extends Asking {
  readonly database: Database
  readonly door: Door
  /** On a server the address of the database, for a second connection. */
  readonly url: string | undefined
  /** Where the operator would put a basemap. */
  readonly dataDirectory: string
  readonly accounts: Accounts
  /** The API asked as this user, without any sign-in; at a port where it is served at one. */
  as(user: User, port?: number): Asking
  /** What a server answers by. */
  readonly answer: Answer
  /** How hono finds what answers an address. */
  wayToRoutes(): string
  /** The API asked with nothing but what the request itself carries: a cookie, a token, or neither. */
  readonly bare: Asking
  /** Writes rows of a layer by the door, as an import would. */
  write(layer: LayerId, rows: readonly object[], user?: User): Promise<void>
  remove(layer: LayerId, id: string): Promise<void>
  /** Queries by the door, as the commander of the live lane unless told otherwise. */
  read<Row extends object>(query: SQL, user?: User): Promise<Row[]>
  /** Queries as the login that owns the tables, past the door. */
  asOwner<Row extends object>(query: SQL): Promise<Row[]>
  /**
   * Empties every layer, its history and the change feed, and forgets all lanes but the live one; the log
   * stays. After a number of the feed: only the layers that were written to since, whole.
   */
  clear(after?: number): Promise<void>
  close(): Promise<void>
}

export interface WorldParts {
  readonly isolatedNetwork?: boolean
}

export async function openWorld({ isolatedNetwork = false }: WorldParts = {}): Promise<World> {
  const { database, url, close } = await openTestDatabase()
  const dataDirectory = mkdtempSync(join(tmpdir(), 'dia_ban_data_'))
  const door = doorOf(database)
  const accounts = await openAccounts({
    ...{ database, door, isolatedNetwork, origin: 'http://localhost' },
    secret: randomBytes(32).toString('base64url'),
    sourceOf: (c) => c.req.header(sourceHeader) ?? '10.1.1.1',
    // Nobody waits for a test.
    slow: throttle(Date.now, async () => {}),
  })
  const users = new Map<string, User>()
  const findAsker: FindAsker = async (headers) => {
    const name = headers.get(userHeader)
    return name === null ? accounts.find.byHeaders(headers) : users.get(name)
  }
  const feed = openChangeFeed(door)
  const player = openPlayer(door, readScripts())
  const app = apiOf({
    ...{ door, dataDirectory, findAsker, accounts, feed, player },
    secretOf: secretsOf('a test'),
  })
  const ask = (address: string, init: RequestInit | undefined, user?: User, port?: number) => {
    const origin = port === undefined ? 'http://localhost' : `http://127.0.0.1:${port}`
    const request = new Request(new URL(address, origin), init)
    if (user) {
      const name = encodeURIComponent(JSON.stringify(user))
      // The same object each time, as it is for one who is signed in.
      if (!users.has(name)) users.set(name, user)
      request.headers.set(userHeader, name)
    }
    return port === undefined ? app.request(request) : fetch(request)
  }
  const asking = (user?: User, port?: number): Asking => {
    const fetch: Asking['fetch'] = async (address, init) => ask(address, init, user, port)
    return {
      fetch,
      json: async <Answer>(address: string) => (await (await fetch(address)).json()) as Answer,
    }
  }
  const asOwner: World['asOwner'] = (query) =>
    database.readWrite(sql`select 1`, (session) => session.rows(query))
  return {
    database,
    door,
    url,
    dataDirectory,
    accounts,
    ...asking(commander),
    as: asking,
    answer: app.fetch,
    wayToRoutes: () => app.router.name,
    bare: asking(),
    write: (layer, rows, user = commander) =>
      door.write(user, (session) => writeRows(session, tablesOf[layer].now, rows)),
    remove: async (layer, id) => {
      await door.write(commander, (session) =>
        session.rows(sql`delete from ${tablesOf[layer].now} where id = ${id}`),
      )
    },
    read: (query, user = commander) => door.read(user, (session) => session.rows(query)),
    asOwner,
    clear: async (after = 0) => {
      // Only those that were written to: to empty all takes the embedded engine half a second.
      const written = await asOwner<{ id: LayerId }>(
        sql`select distinct collection as id from changes where seq > ${after}`,
      )
      const tables = written.flatMap(({ id }) => [tablesOf[id].now, tablesOf[id].history])
      const list = sql.join(
        [
          ...tables.map((table) => sql`${table}`),
          ...(after === 0 ? [sql`changes, seed_files`] : []),
          sql`incident_photos, watches, watch_alerts, webhook_deliveries`,
        ],
        sql`, `,
      )
      await asOwner(sql`truncate ${list}`)
      if (after > 0) await asOwner(sql`delete from changes where seq > ${after}`)
      await asOwner(sql`delete from lanes where id <> 'live'`)
    },
    close: async () => {
      player.close()
      await feed.close()
      await accounts.close()
      await close()
      rmSync(dataDirectory, { recursive: true, force: true })
    },
  }
}
