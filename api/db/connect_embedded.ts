import { AsyncLocalStorage } from 'node:async_hooks'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite, type QueryOptions } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { drizzle, type PgliteDatabase } from 'drizzle-orm/pglite'
import type { Database, Orm, ReadSession, Session, WriteSession } from './database.ts'
import { databaseError } from './database_error.ts'
import { emptyCluster, keepCluster, layOut } from './empty_cluster.ts'
import { postgisAlone } from './postgis_alone.ts'
import { type Query, written } from './written_query.ts'

const extensions = { postgis: postgisAlone, btree_gist }

/** Moments stay the text PostgreSQL writes, as on a server: 1184 is timestamptz. */
const parsers = { 1184: (text: string) => text }

/** Tables that a new database comes with: made once, and copied from then on. */
export interface ReadyTables {
  /** Another one wherever `make` makes something else. */
  readonly key: string
  make(database: Database): Promise<void>
}

/**
 * Opens the embedded engine: PostgreSQL and PostGIS inside this process.
 *
 * @param directory where it lies; undefined keeps it in memory, for tests. The caller holds the
 *   directory's lock: two processes on one directory destroy it.
 * @param tables what a new one has beside the extensions; one that is there already is opened as it is.
 * @param kept the folder of what is copied; the program's own unless told otherwise.
 */
export async function connectEmbedded(
  directory: string | undefined,
  tables?: ReadyTables,
  kept?: string,
): Promise<Database> {
  // The engine, too, takes a directory with this file for one that has a database.
  if (directory !== undefined && existsSync(join(directory, 'PG_VERSION'))) {
    return databaseOf(await PGlite.create({ dataDir: directory, extensions }))
  }
  const { archive, has } = await emptyCluster(tables?.key, kept)
  if (directory !== undefined) await layOut(archive, directory)
  const client = await PGlite.create({
    extensions,
    ...(directory === undefined
      ? { loadDataDir: new Blob([new Uint8Array(archive)], { type: 'application/x-tar' }) }
      : { dataDir: directory }),
  })
  const database = databaseOf(client)
  if (has === (tables === undefined ? 'extensions' : 'tables')) return database
  try {
    // As the first migration would, which finds them there.
    await client.exec('create extension if not exists postgis')
    await client.exec('create extension if not exists btree_gist')
    await tables?.make(database)
    await client.exec('checkpoint')
    await keepCluster(await client.dumpDataDir('gzip'), tables?.key, kept)
    return database
  } catch (error) {
    await client.close()
    throw error
  }
}

function databaseOf(client: PGlite): Database {
  async function transaction<Value>(
    context: Query,
    work: (session: ReadSession & WriteSession) => Promise<Value>,
    readOnly: boolean,
  ) {
    try {
      return await client.transaction(async (tx) => {
        if (readOnly) await tx.exec('set transaction read only')
        let lastIsAsked = false
        const ask = <Row>(query: Query, how: QueryOptions) => {
          if (lastIsAsked) throw new Error('The last query of this pass was asked before.')
          const { sql, params } = written(query)
          return tx.query<Row>(sql, params, how)
        }
        const rows: Session['rows'] = async <Row extends object>(query: Query) =>
          (await ask<Row>(query, { parsers })).rows
        const bytes: Session['bytes'] = async (query) => {
          const found = await ask<(string | Uint8Array)[]>(query, { rowMode: 'array' })
          return (found.rows[0] ?? []).map((value) => Buffer.from(value as string))
        }
        const lastBytes: ReadSession['lastBytes'] = (query) => {
          const found = bytes(query)
          lastIsAsked = true
          return found
        }
        const lastRows: WriteSession['lastRows'] = <Row extends object>(
          queries: readonly Query[],
        ) => {
          const found = Promise.all(queries.map((query) => rows<Row>(query)))
          lastIsAsked = true
          return found
        }
        await rows(context)
        // A transaction answers queries as the client does; drizzle's type names only the client.
        const orm: PgliteDatabase = drizzle({ client: tx as unknown as PGlite })
        const how = { rows, rowsAhead: rows, lastRows, bytes, lastBytes }
        return await work({ orm: orm as unknown as Orm, ...how })
      })
    } catch (thrown) {
      // The same as a server's driver says.
      throw client.closed
        ? Object.assign(new Error('The database is closed.'), { code: 'CONNECTION_ENDED' })
        : databaseError(thrown)
    }
  }

  return {
    kind: 'embedded',
    readOnly: (context, work) => transaction(context, work, true),
    readWrite: (context, work) => transaction(context, work, false),
    listen: (channel, heard) => {
      // The engine calls back from within the write that it tells of; whoever hears is not a part of that.
      const outside = AsyncLocalStorage.snapshot()
      return client.listen(channel, () => outside(heard))
    },
    close: () => client.close(),
  }
}
