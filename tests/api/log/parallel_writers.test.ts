import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { writeRows } from '../../../api/db/write_rows.ts'
import { appendToLog } from '../../../api/log/append_to_log.ts'
import { verifyLog } from '../../../api/log/verify_log.ts'
import { now as borderCrossings } from '../../../geo/layers/border_crossings/table.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'
import { entriesAfter } from '../../support/log_entries.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const writers = 8
// One connection takes them one after the other anyway.
const passes = inject('engine') === 'server' ? 12 : 3

it('writers at once, some taken back, leave one chain without a fork, each pass in one piece', async () => {
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let number = 0; number < passes; number += 1) await pass(writer, number)
    }),
  )
  const entries = (await entriesAfter(world, 1)).map(({ who, kind, at }) => ({ who, kind, at }))
  const kept = numbers().filter(({ writer, number }) => !takenBack(writer, number))
  expect(entries).toHaveLength(kept.length * 3)
  for (const { writer } of kept) {
    const own = entries.filter(({ who }) => who === `writer ${writer}`)
    expect(own).toHaveLength(kept.filter((one) => one.writer === writer).length * 3)
  }
  const stamps = entries.map(({ at }) => at)
  expect(new Set(stamps).size).toBe(kept.length)
  // By number they are by pass: a stamp that was left does not come again.
  expect(stamps.filter((at, place) => stamps[place - 1] !== at)).toHaveLength(kept.length)
  expect(await verifyLog(world.database)).toMatchObject({
    came_to: 'fits',
    last: { seq: kept.length * 3 + 1 },
  })
})

const takenBack = (writer: number, number: number) => (writer + number) % 5 === 0

const numbers = () =>
  Array.from({ length: writers * passes }, (_, at) => ({
    writer: Math.floor(at / passes),
    number: at % passes,
  }))

/** Two rows and an event; the event sometimes before the rows, sometimes after. */
async function pass(writer: number, number: number): Promise<void> {
  const user = { ...commander, name: `writer ${writer}` }
  const work = world.door.write(user, async (session) => {
    if (number % 2 === 0) await appendToLog(session, { kind: 'exported' })
    const rows = ['a', 'b'].map((id) => crossing(id, { name_vi: `${writer}.${number}` }))
    await writeRows(session, borderCrossings, rows)
    await session.rows(sql`select 1`)
    if (number % 2 === 1) await appendToLog(session, { kind: 'exported' })
    if (takenBack(writer, number)) throw new Error('taken back')
  })
  await work.catch((error: unknown) => {
    if (!takenBack(writer, number)) throw error
  })
}
