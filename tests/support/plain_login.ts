import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { adminUrl } from './open_test_database.ts'
import { createDatabase, dropDatabase } from './throwaway_database.ts'

export interface PlainLogin {
  /** The database as the login reaches it. */
  readonly url: string
  /** The same one as a superuser reaches it. */
  readonly adminUrl: string
  remove(): Promise<void>
}

/** As an administrator hands a database out: PostGIS is there, and the login is no superuser. */
export async function createPlainLogin(): Promise<PlainLogin> {
  const login = `ward_${randomBytes(4).toString('hex')}`
  const url = await createDatabase(adminUrl())
  const admin = postgres(url, { max: 1, onnotice: () => {} })
  await admin.unsafe(`create extension postgis; create role ${login} login createrole;
    alter database "${new URL(url).pathname.slice(1)}" owner to ${login};
    alter schema public owner to ${login};
    -- Roles belong to the whole server, and other tests have made these as superuser.
    do $$ begin create role dia_ban_app nologin noinherit;
      exception when duplicate_object then null; end $$;
    do $$ begin create role dia_ban_accounts nologin noinherit;
      exception when duplicate_object then null; end $$`)
  await admin.end()
  const own = new URL(url)
  own.username = login
  return { url: own.href, adminUrl: url, remove: () => dropDatabase(adminUrl(), url) }
}
