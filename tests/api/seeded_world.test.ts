import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { User } from '../../api/db/as_user.ts'
import { digestsBesideLog } from '../support/backed_up_world.ts'
import { editor } from '../support/editor.ts'
import { makeExercise } from '../support/exercises.ts'
import { openSeededWorld, type SeededWorld } from '../support/seeded_world.ts'

let world: SeededWorld
beforeAll(async () => {
  world = await openSeededWorld()
  await world.again()
})
afterAll(() => world.close())

const post: User = {
  ...{ name: 'truc_ban', dutyName: 'Trực ban phường', role: 'reporter', clearance: 10 },
  ...{ units: ['06712'], lane: 'live' },
}
const report = {
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [107.98, 21.52] },
  properties: { kind: 'flood', severity: 2, text: 'Nước lên', occurred_at: '2026-11-01T00:00:00Z' },
}
const stamps = () => world.asOwner(sql`select path, loaded_at::text from seed_files order by 1`)
/** How many rows each table has. What was loaded anew is of another moment. */
const counts = async () =>
  Object.entries(await digestsBesideLog(world.database)).map(([table, digest]) => [
    table,
    digest.split(' ')[0],
  ])

it('is the same to the row once a test has written beside what is shipped', async () => {
  const before = [await digestsBesideLog(world.database), await stamps()]
  await editor(world, post).post('incidents', report)
  expect(await digestsBesideLog(world.database)).not.toEqual(before[0])
  await world.again()
  expect([await digestsBesideLog(world.database), await stamps()]).toEqual(before)
})

it('is loaded anew once a test has touched what is shipped', async () => {
  const [before, loaded] = [await counts(), await stamps()]
  await world.remove('border_crossings', 'bac_luan_2')
  expect(await counts()).not.toEqual(before)
  await world.again()
  expect(await counts()).toEqual(before)
  expect(await stamps()).not.toEqual(loaded)
})

it('has no lane left but the live one', async () => {
  const before = await counts()
  await makeExercise(world)
  expect(await counts()).not.toEqual(before)
  await world.again()
  expect(await counts()).toEqual(before)
})
