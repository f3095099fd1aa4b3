import { readdirSync, readFileSync } from 'node:fs'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { expect, it } from 'vitest'
import { tablesOf } from '../../../geo/layers/tables.ts'

const meta = new URL('../../../api/migrations/meta/', import.meta.url)
const records = new URL('../../../api/records/', import.meta.url)

/** What every file of api/records exports: read from the folder, as drizzle.config.ts does, so that a new table cannot be forgotten here. */
const recordTables = async () => {
  const names = readdirSync(records).filter((name) => name.endsWith('.ts'))
  const modules = await Promise.all(
    names.map(
      async (name): Promise<Record<string, unknown>> => import(new URL(name, records).href),
    ),
  )
  return Object.assign({}, ...modules) as Record<string, unknown>
}

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
  const now = generateDrizzleJson({ ...Object.fromEntries(layers), ...(await recordTables()) })
  // Empty unless somebody changed a table and forgot `npx drizzle-kit generate`.
  expect(await generateMigration(before, now)).toEqual([])
})
