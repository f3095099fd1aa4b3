import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Database } from '../../../api/db/database.ts'
import { digestsOf, fill } from '../../support/backed_up_world.ts'
import { openTestDatabase } from '../../support/open_test_database.ts'

const asOwner = sql`select 1`

/** All rows, and where the counters stand. */
const stateOf = async (database: Database) => ({
  digests: await digestsOf(database),
  counters: await database.readOnly(asOwner, ({ rows }) =>
    rows(sql`select sequencename, last_value::text from pg_sequences order by 1`),
  ),
})

it('a database that a file of tests has left is to the next one as a new one', async () => {
  const left = await openTestDatabase()
  await fill(left.database)
  await left.close()
  const next = await openTestDatabase()
  // Beside it, and so made for itself.
  const fresh = await openTestDatabase()
  expect(await stateOf(next.database)).toEqual(await stateOf(fresh.database))
  await fill(next.database)
  await fresh.close()
  await next.close()
})

it('is closed to who left it, and another where it was made to be another', async () => {
  const left = await openTestDatabase()
  await left.database.readWrite(asOwner, ({ rows }) => rows(sql`alter table units add odd text`))
  await left.close()
  await expect(left.database.readOnly(asOwner, async () => {})).rejects.toMatchObject({
    code: 'CONNECTION_ENDED',
  })
  const next = await openTestDatabase()
  const columns = await next.database.readOnly(asOwner, ({ rows }) =>
    rows(sql`select from pg_attribute where attrelid = 'units'::regclass and attname = 'odd'`),
  )
  expect(columns).toEqual([])
  await next.close()
})
