import { randomBytes } from 'node:crypto'
import postgres, { type Sql } from 'postgres'

/**
 * Makes a database of its own on a throwaway cluster and gives its URL.
 * It starts as a copy of the template, which takes a fraction of filling it anew.
 */
export function createDatabase(adminUrl: string, template = 'template1'): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`
  return asAdmin(adminUrl, async (sql) => {
    await sql`create database ${sql(name)} template ${sql(template)}`
    return urlOf(adminUrl, name)
  })
}

/** Ends the connections to a database that `createDatabase` gave, and removes it. */
export function dropDatabase(adminUrl: string, databaseUrl: string): Promise<void> {
  const name = new URL(databaseUrl).pathname.slice(1)
  return asAdmin(adminUrl, async (sql) => {
    await sql`drop database if exists ${sql(name)} with (force)`
  })
}

/**
 * Makes sure that a template of this name stands, filled once however many test workers ask for it.
 * `fill` gets the URL of the empty database and has to close its connections before it returns.
 */
export function prepareTemplate(
  adminUrl: string,
  name: string,
  fill: (url: string) => Promise<void>,
): Promise<void> {
  return asAdmin(adminUrl, async (sql) => {
    // The first worker fills, the others wait here; the lock goes with the connection.
    await sql`select pg_advisory_lock(hashtext(${name}))`
    const [there] = await sql`select 1 from pg_database where datname = ${name}`
    if (there) return

    // Only a template that is filled to the end gets the name that the others look for.
    const unfinished = `${name}_unfinished`
    await sql`drop database if exists ${sql(unfinished)} with (force)`
    await sql`create database ${sql(unfinished)}`
    await fill(urlOf(adminUrl, unfinished))
    await sql`alter database ${sql(unfinished)} rename to ${sql(name)}`
  })
}

async function asAdmin<Given>(adminUrl: string, work: (sql: Sql) => Promise<Given>) {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} })
  try {
    return await work(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

function urlOf(adminUrl: string, name: string): string {
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return url.href
}
