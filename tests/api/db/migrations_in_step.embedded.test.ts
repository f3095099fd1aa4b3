import { readdirSync, readFileSync } from 'node:fs'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { expect, it } from 'vitest'
import * as changes from '../../../api/records/changes.ts'
import * as lanes from '../../../api/records/lanes.ts'
import * as logEntries from '../../../api/records/log_entries.ts'
import * as markings from '../../../api/records/markings.ts'
import * as seedFiles from '../../../api/records/seed_files.ts'
import { tablesOf } from '../../../geo/layers/tables.ts'

const meta = new URL('../../../api/migrations/meta/', import.meta.url)

it('migrations make the very tables that the code describes', async () => {
  const latest = readdirSync(meta)
    .filter((name) => name.endsWith('_snapshot.json'))
    .sort()
    .at(-1)
  const before = JSON.parse(readFileSync(new URL(latest ?? '', meta), 'utf8'))
  const layers = Object.entries(tablesOf).flatMap(([id, { now, history }]) => [
    [id, now],
    [`${id}_history`, history],
  ])
  const now = generateDrizzleJson({
    ...Object.fromEntries(layers),
    ...changes,
    ...lanes,
    ...logEntries,
    ...markings,
    ...seedFiles,
  })
  // Empty unless somebody changed a table and forgot `npx drizzle-kit generate`.
  expect(await generateMigration(before, now)).toEqual([])
})
