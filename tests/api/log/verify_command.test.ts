import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SQL, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { doorOf } from '../../../api/db/as_user.ts'
import { type Opened, openDatabase } from '../../../api/db/open.ts'
import { writeRows } from '../../../api/db/write_rows.ts'
import { now as borderCrossings } from '../../../geo/layers/border_crossings/table.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { start } from '../../support/started_product.ts'

const folder = mkdtempSync(join(tmpdir(), 'dia_ban_verify_'))
const place: Record<string, string> = { DATA_DIR: folder }

let world: World | undefined
beforeAll(async () => {
  const template = inject('embeddedTemplate')
  if (template === undefined) world = await openWorld()
  else cpSync(template, join(folder, 'database'), { recursive: true })
  if (world?.url !== undefined) place.DATABASE_URL = world.url
  await opened(async ({ database }) => {
    await doorOf(database).write(commander, (session) =>
      writeRows(session, borderCrossings, [crossing('a'), crossing('b')]),
    )
  })
})
afterAll(async () => {
  await world?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The database for a while: the embedded one belongs to one process at a time. */
async function opened<Value>(work: (database: Opened) => Promise<Value>): Promise<Value> {
  const database = await openDatabase({
    databaseUrl: place.DATABASE_URL,
    dataDirectory: folder,
    host: '',
    port: 0,
  })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

async function verify(...words: string[]) {
  const command = start('api/log/verify.ts', place, words)
  return { code: await command.ended, said: command.said().trim() }
}

let lastHash = ''

it('says how many entries fit, and the last hash to be noted', async () => {
  const { code, said } = await verify()
  expect([code, said]).toEqual([
    0,
    expect.stringMatching(
      /^The log fits: 3 entries, the last .*, commander, added\.\nLast hash: [0-9a-f]{64}\nNote this hash/,
    ),
  ])
  lastHash = /Last hash: (\w+)/.exec(said)?.[1] ?? ''
  expect((await verify('--expect', lastHash)).code).toBe(0)
})

it.each([
  [
    ['--expect', 'abc'],
    /^The option --expect is wrong: a hash has 64 letters.*\n.*npm run log:verify/,
  ],
  [['--all'], /'--all'[\s\S]*npm run log:verify/],
  [
    ['--expect', 'ab'.repeat(32)],
    /^The log fits in itself up to entry 3 .*expected hash is not in it/,
  ],
])('ends with 1 and says why: %s', async (words, why) => {
  expect(await verify(...words)).toEqual({ code: 1, said: expect.stringMatching(why) })
})

it('names the first entry that does not fit', async () => {
  await opened(async ({ database }) => {
    const asOwner = (statement: SQL) =>
      database.readWrite(sql`select 1`, ({ rows }) => rows(statement))
    await asOwner(sql`alter table log_entries disable trigger never_rewritten`)
    await asOwner(sql`update log_entries set who = 'nobody' where seq = 2`)
  })
  expect(await verify()).toEqual({
    code: 1,
    said: expect.stringMatching(
      /^The log does not fit at entry 2 \(.*, nobody, added\): its hash is not that .*\. All before it fit\. /,
    ),
  })
})
