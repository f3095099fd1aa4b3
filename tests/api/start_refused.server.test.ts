import postgres from 'postgres'
import { expect, it } from 'vitest'
import { adminUrl } from '../support/open_test_database.ts'
import { start } from '../support/started_product.ts'
import { createDatabase, dropDatabase } from '../support/throwaway_database.ts'

it('a server whose data is of a newer program is refused, and left as it was', async () => {
  const url = await createDatabase(adminUrl())
  const sql = postgres(url, { onnotice: () => {} })
  await sql`create table migrations (created_at bigint, hash text)`
  await sql`insert into migrations values (9999999999999, 'later')`
  const refused = start('api/serve.ts', { PORT: '0', DATABASE_URL: url })
  expect(await refused.ended).toBe(1)
  expect(refused.said()).toMatch(/newer version of Địa Bàn\. Update/)
  const [tables] = await sql`select count(*)::int as n from pg_tables where schemaname = 'public'`
  expect(tables?.n).toBe(1)
  await sql.end()
  await dropDatabase(adminUrl(), url)
})
