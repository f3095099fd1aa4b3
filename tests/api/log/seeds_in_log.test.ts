import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyLog } from '../../../api/log/verify_log.ts'
import { importUnits } from '../../../seeds/import/import_units.ts'
import { loadSeeds } from '../../../seeds/load.ts'
import { outlineFile } from '../../seeds/import/outline_file.ts'
import { openWorld, type World } from '../../support/api_world.ts'
import { entriesAfter, lastSeq } from '../../support/log_entries.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

it('the shipped data leaves an entry a record, and one for the whole, by `seeds`', async () => {
  const loaded = await loadSeeds(world.door)
  const counted = await world.asOwner(sql`
    select collection, count(*)::int as rows from log_entries
    where kind = 'added' and who = 'seeds' and before is null and after is not null
    group by collection order by min(seq)`)
  expect(counted).toEqual(loaded.map(({ layer, rows }) => ({ collection: layer, rows })))
  const records = loaded.reduce((sum, { rows }) => sum + rows, 0)
  expect(
    (await entriesAfter(world, records + 1)).map(({ seq, who, kind, after }) => [
      seq,
      who,
      kind,
      after,
    ]),
  ).toEqual([[records + 2, 'seeds', 'loaded', { layers: loaded.length, records }]])
  expect(await loadSeeds(world.door)).toEqual([])
  expect(await lastSeq(world)).toBe(records + 2)
  expect((await verifyLog(world.database)).came_to).toBe('fits')
})

it('an import says what came, in one piece with the rows; a refused one that nothing did', async () => {
  const take = (code: string) =>
    importUnits(world.door, {
      files: [outlineFile({ code })],
      accuracy_m: 50,
      source: 'a test',
      confidence: 'likely',
      province_code: '22',
    })
  const from = await lastSeq(world)
  await take('06712')
  await take('no code')
  const entries = await entriesAfter(world, from)
  expect(entries.map(({ who, kind, collection }) => [who, kind, collection])).toEqual([
    ['import', 'changed', 'units'],
    ['import', 'imported', 'units'],
    ['import', 'refused', 'units'],
  ])
  expect(entries[0]).toMatchObject({
    feature_id: '06712',
    before: { outline: 'generalised', geom: { type: 'MultiPolygon' } },
    after: { outline: 'official', geom: { type: 'MultiPolygon' } },
  })
  expect(entries[1]?.after).toMatchObject({ rows_replaced: 1, rows_refused: 0, source: 'a test' })
  expect(entries[2]?.after).toMatchObject({ rows_replaced: 0, rows_refused: 1 })
})
