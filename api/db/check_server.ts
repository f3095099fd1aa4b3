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
      {
        en: `The database server is PostgreSQL ${server?.name}; Địa Bàn needs 15 or later.`,
        vi: `Máy chủ cơ sở dữ liệu là PostgreSQL ${server?.name}; Địa Bàn cần bản 15 trở lên.`,
      },
      {
        en: 'Upgrade the server, or unset DATABASE_URL to use the embedded database.',
        vi: 'Hãy nâng cấp máy chủ, hoặc bỏ DATABASE_URL để dùng cơ sở dữ liệu kèm theo.',
      },
    )
  }
  if (server.postgis === null) {
    throw new Stop(
      { en: 'The database server has no PostGIS.', vi: 'Máy chủ cơ sở dữ liệu không có PostGIS.' },
      {
        en: `On Debian and Ubuntu: apt install postgresql-${Math.floor(server.postgres / 10_000)}-postgis-3.`,
        vi: `Trên Debian và Ubuntu: apt install postgresql-${Math.floor(server.postgres / 10_000)}-postgis-3.`,
      },
    )
  }
  const [major = 0, minor = 0] = server.postgis.split('.').map(Number)
  const isOld = major < oldestPostgis[0] || (major === oldestPostgis[0] && minor < oldestPostgis[1])
  if (isOld) {
    throw new Stop(
      {
        en: `PostGIS on the database server is ${server.postgis}; Địa Bàn needs ${oldestPostgis.join('.')} or later.`,
        vi: `PostGIS trên máy chủ cơ sở dữ liệu là ${server.postgis}; Địa Bàn cần bản ${oldestPostgis.join('.')} trở lên.`,
      },
      {
        en: 'Upgrade it, then run ALTER EXTENSION postgis UPDATE where it is already in use.',
        vi: 'Hãy nâng cấp, rồi chạy ALTER EXTENSION postgis UPDATE ở nơi đã dùng.',
      },
    )
  }
}

function unreachable(error: unknown): Stop {
  const words = error instanceof Error ? error.message : String(error)
  return new Stop(
    {
      en: `The database server of DATABASE_URL does not let us in: ${words || 'no answer'}.`,
      vi: `Máy chủ trong DATABASE_URL không cho vào: ${words || 'không trả lời'}.`,
    },
    {
      en: 'Check host, port, name and password, and that the server runs.',
      vi: 'Kiểm tra máy, cổng, tên, mật khẩu, và máy chủ có đang chạy không.',
    },
    { cause: error },
  )
}
