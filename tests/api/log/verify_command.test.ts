import { type SQL, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { doorOf } from '../../../api/db/as_user.ts'
import { writeRows } from '../../../api/db/write_rows.ts'
import { now as borderCrossings } from '../../../geo/layers/border_crossings/table.ts'
import { commander } from '../../support/api_world.ts'
import { type CommandWorld, openCommandWorld } from '../../support/command_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { start } from '../../support/started_product.ts'

let world: CommandWorld
beforeAll(async () => {
  world = await openCommandWorld()
  await world.opened(({ database }) =>
    doorOf(database).write(commander, (session) =>
      writeRows(session, borderCrossings, [crossing('a'), crossing('b')]),
    ),
  )
})
afterAll(() => world.close())

async function verify(...words: string[]) {
  const command = start('api/log/verify.ts', world.place, words)
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
  [['--all'], /There is no option --all\. · Không có tùy chọn --all\.[\s\S]*npm run log:verify/],
  [
    ['--expect', 'ab'.repeat(32)],
    /^The log fits in itself up to entry 3 .*expected hash is not in it/,
  ],
])('ends with 1 and says why: %s', async (words, why) => {
  expect(await verify(...words)).toEqual({ code: 1, said: expect.stringMatching(why) })
})

it('names the first entry that does not fit', async () => {
  await world.opened(async ({ database }) => {
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
