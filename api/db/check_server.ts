import { sql } from 'drizzle-orm'
import { Stop } from '../stop.ts'
import type { Database } from './database.ts'

const oldestPostgres = 150_000
const oldestPostgis = [3, 3] as const

/**
 * Whether a server can carry the product: it answers, is PostgreSQL 15 or later, and has PostGIS 3.3
 * or later to offer.
 *
 * @throws Stop with the mend.
 */
export async function checkServer(database: Database): Promise<void> {
  const [server] = await database
    .readOnly(sql`select 1`, (session) =>
      session.rows<{ postgres: number; name: string; postgis: string | null }>(sql`
        select current_setting('server_version_num')::int as postgres,
          current_setting('server_version') as name,
          (select coalesce(installed_version, default_version)
            from pg_available_extensions where name = 'postgis') as postgis`),
    )
    .catch((error: unknown) => {
      throw unreachable(error)
    })
  if (server === undefined || server.postgres < oldestPostgres) {
    throw new Stop(
      `The database server is PostgreSQL ${server?.name}; Địa Bàn needs 15 or later.`,
      'Upgrade the server, or unset DATABASE_URL to use the embedded database.',
    )
  }
  if (server.postgis === null) {
    throw new Stop(
      'The database server has no PostGIS.',
      `On Debian and Ubuntu: apt install postgresql-${Math.floor(server.postgres / 10_000)}-postgis-3.`,
    )
  }
  const [major = 0, minor = 0] = server.postgis.split('.').map(Number)
  const isOld = major < oldestPostgis[0] || (major === oldestPostgis[0] && minor < oldestPostgis[1])
  if (isOld) {
    throw new Stop(
      `PostGIS on the database server is ${server.postgis}; Địa Bàn needs ${oldestPostgis.join('.')} or later.`,
      'Upgrade it, then run ALTER EXTENSION postgis UPDATE where it is already in use.',
    )
  }
}

function unreachable(error: unknown): Stop {
  const words = error instanceof Error ? error.message : String(error)
  return new Stop(
    `The database server of DATABASE_URL does not let us in: ${words || 'no answer'}.`,
    'Check host, port, name and password, and that the server runs.',
    { cause: error },
  )
}
