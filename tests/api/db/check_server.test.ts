import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { checkServer } from '../../../api/db/check_server.ts'
import { connectServer } from '../../../api/db/connect_server.ts'
import type { Database, ReadSession } from '../../../api/db/database.ts'
import { openDatabase } from '../../../api/db/open.ts'
import { freePort } from '../../support/free_port.ts'

interface Told {
  readonly postgres: number
  readonly name: string
  readonly postgis: string | null
}

const fitting: Told = { postgres: 150_018, name: '15.18', postgis: '3.3.2' }

/** A server that says this of itself. */
function server(told: Told): Database {
  const session = { rows: async () => [told] } as unknown as ReadSession
  const unused = () => Promise.reject(new Error('not asked here'))
  return {
    kind: 'server',
    readOnly: (_, work) => work(session),
    readWrite: unused,
    listen: unused,
    close: async () => {},
  }
}

describe('a database server', () => {
  it.each([
    fitting,
    { ...fitting, postgres: 180_000, name: '18.0', postgis: '3.6.0' },
    { ...fitting, postgis: '4.0.0' },
  ])('will do as %o', async (told) => {
    await expect(checkServer(server(told))).resolves.toBeUndefined()
  })

  it.each([
    [
      { ...fitting, postgres: 140_011, name: '14.11' },
      /^The database server is PostgreSQL 14\.11; Địa Bàn needs 15 or later\. Upgrade the server/,
    ],
    [
      { ...fitting, postgis: null },
      /^The database server has no PostGIS\. .*apt install postgresql-15-postgis-3\. · Máy chủ/,
    ],
    [
      { ...fitting, postgis: '3.2.9' },
      /^PostGIS on the database server is 3\.2\.9; .*3\.3 or later\. Upgrade it/,
    ],
    [{ ...fitting, postgis: '2.5.11' }, /^PostGIS on the database server is 2\.5\.11/],
  ])('will not do as %o, and says the mend', async (told, words) => {
    await expect(checkServer(server(told))).rejects.toMatchObject({
      name: 'Stop',
      message: expect.stringMatching(words),
    })
  })

  it.each([
    ['nothing listens', async () => `postgres://ward@127.0.0.1:${await freePort()}/dia_ban`],
    ['the address is none', async () => 'postgres://[nonsense/dia_ban'],
    ['the port is none', async () => 'postgres://ward@127.0.0.1:port/dia_ban'],
  ])('that does not let us in is told with the mend: %s', async (_, address) => {
    const databaseUrl = await address()
    const environment = { databaseUrl, dataDirectory: '', host: '', port: 0 }
    await expect(openDatabase(environment)).rejects.toMatchObject({
      name: 'Stop',
      message: expect.stringMatching(
        /^The database server of DATABASE_URL does not let us in: [^\n]+\. Check host, port, name and password/,
      ),
    })
  })

  it('that went away refuses every pass at once, and holds no one up for ever', async () => {
    const gone = connectServer(`postgres://ward@127.0.0.1:${await freePort()}/dia_ban`)
    const passes = Array.from({ length: 20 }, () =>
      gone.readOnly(sql`select 1`, ({ rows }) => rows(sql`select 1`)).catch(({ code }) => code),
    )
    expect(new Set(await Promise.all(passes))).toEqual(new Set(['ECONNREFUSED']))
    await gone.close()
    await expect(gone.readOnly(sql`select 1`, async () => 1)).rejects.toMatchObject({
      code: 'CONNECTION_ENDED',
    })
  })
})
