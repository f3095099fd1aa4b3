import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SQL, sql } from 'drizzle-orm'
import { apiOf } from '../../api/app.ts'
import { type Door, doorOf, type User } from '../../api/db/as_user.ts'
import type { Database } from '../../api/db/database.ts'
import { writeRows } from '../../api/db/write_rows.ts'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { tablesOf } from '../../geo/layers/tables.ts'
import { openTestDatabase } from './open_test_database.ts'

/** Sees and writes everything of the live lane. */
export const commander: User = {
  name: 'commander',
  role: 'administrator',
  clearance: 40,
  units: 'all',
  lane: 'live',
}

/** The whole API on a database of its own, without a port. */
export interface World {
  readonly database: Database
  readonly door: Door
  /** On a server the address of the database, for a second connection. */
  readonly url: string | undefined
  /** Where the operator would put a basemap. */
  readonly dataDirectory: string
  fetch(address: string, init?: RequestInit): Promise<Response>
  /** The JSON an address answers with, whatever its status. */
  json<Answer>(address: string): Promise<Answer>
  /** Writes rows of a layer by the door, as an import would. */
  write(layer: LayerId, rows: readonly object[], user?: User): Promise<void>
  remove(layer: LayerId, id: string): Promise<void>
  /** Queries by the door, as the commander of the live lane unless told otherwise. */
  read<Row extends object>(query: SQL, user?: User): Promise<Row[]>
  /** Queries as the login that owns the tables, past the door. */
  asOwner<Row extends object>(query: SQL): Promise<Row[]>
  /** Empties every layer, its history and the change feed, and forgets all lanes but the live one; the log stays. */
  clear(): Promise<void>
  close(): Promise<void>
}

export async function openWorld(): Promise<World> {
  const { database, url, close } = await openTestDatabase()
  const dataDirectory = mkdtempSync(join(tmpdir(), 'dia_ban_data_'))
  const door = doorOf(database)
  const app = apiOf({ door, dataDirectory })
  const asOwner: World['asOwner'] = (query) =>
    database.readWrite(sql`select 1`, (session) => session.rows(query))
  const fetch: World['fetch'] = async (address, init) => app.request(address, init)
  return {
    database,
    door,
    url,
    dataDirectory,
    fetch,
    json: async <Answer>(address: string) => (await (await fetch(address)).json()) as Answer,
    write: (layer, rows, user = commander) =>
      door.write(user, (session) => writeRows(session, tablesOf[layer].now, rows)),
    remove: async (layer, id) => {
      await door.write(commander, (session) =>
        session.rows(sql`delete from ${tablesOf[layer].now} where id = ${id}`),
      )
    },
    read: (query, user = commander) => door.read(user, (session) => session.rows(query)),
    asOwner,
    clear: async () => {
      // Only those that were written to: to empty all takes the embedded engine half a second.
      const written = await asOwner<{ id: LayerId }>(
        sql`select distinct collection as id from changes`,
      )
      const tables = written.flatMap(({ id }) => [tablesOf[id].now, tablesOf[id].history])
      const list = sql.join(
        [...tables.map((table) => sql`${table}`), sql`changes, seed_files`],
        sql`, `,
      )
      await asOwner(sql`truncate ${list}`)
      await asOwner(sql`delete from lanes where id <> 'live'`)
    },
    close: async () => {
      await close()
      rmSync(dataDirectory, { recursive: true, force: true })
    },
  }
}
