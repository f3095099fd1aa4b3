import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { connectServer } from '../../../api/db/connect_server.ts'
import type { Database } from '../../../api/db/database.ts'
import { writeRows } from '../../../api/db/write_rows.ts'
import { now as borderCrossings } from '../../../geo/layers/border_crossings/table.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { crossing } from '../../support/crossing_rows.ts'

let world: World
/** Another process's view: its own connections on a server, the one there is on the embedded engine. */
let elsewhere: Database
beforeAll(async () => {
  world = await openWorld()
  elsewhere = world.url === undefined ? world.database : connectServer(world.url)
})
afterAll(async () => {
  if (elsewhere !== world.database) await elsewhere.close()
  await world.close()
})
interface Change {
  readonly seq: number
  readonly at: string
  readonly transaction: string
}

const changesAfter = (seq: number) =>
  elsewhere.readOnly(sql`select 1`, (session) =>
    session.rows<Change>(sql`
      select seq::float8 as seq, at::text as at, xmin::text as transaction
      from changes where seq > ${seq} order by seq`),
  )

describe('eight writers at once on the same features, some of them taken back', () => {
  const writers = 8
  // One connection takes them one after the other anyway.
  const transactions = inject('engine') === 'server' ? 12 : 3
  let heard: Change[]
  beforeAll(async () => {
    await world.clear()
    let writing = true
    const written = Promise.all(Array.from({ length: writers }, (_, number) => writeMany(number)))
    const reading = follow(() => writing)
    await written
    writing = false
    heard = await reading
  })

  async function writeMany(writer: number): Promise<void> {
    for (let number = 0; number < transactions; number += 1) {
      const takenBack = (writer + number) % 5 === 0
      const write = world.door.write(commander, async (session) => {
        // In another order by each writer: row locks alone would deadlock.
        for (const id of writer % 2 === 0 ? ['a', 'b', 'c'] : ['c', 'b', 'a']) {
          const name_vi = `${writer}.${number}`
          await writeRows(session, borderCrossings, [crossing(id, { name_vi })])
          await new Promise((resolve) => setTimeout(resolve, (writer * 7 + number) % 4))
        }
        if (takenBack) throw new Error('taken back')
      })
      await write.catch((error: unknown) => {
        if (!takenBack) throw error
      })
    }
  }

  /** A client of the feed: asks after the last number it has, until nobody writes any more. */
  async function follow(goesOn: () => boolean): Promise<Change[]> {
    const all: Change[] = []
    for (let last = false; !last; ) {
      last = !goesOn()
      all.push(...(await changesAfter(all.at(-1)?.seq ?? 0)))
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    return all
  }

  it('loses no change for a reader that asks after its last number', async () => {
    const kept = Array.from({ length: writers * transactions }, (_, number) => number).filter(
      (number) => (Math.floor(number / transactions) + (number % transactions)) % 5 !== 0,
    ).length
    expect(heard).toHaveLength(kept * 3)
    expect(heard).toEqual(await changesAfter(0))
  })

  it('numbers and stamps transactions in one order, each with one stamp', async () => {
    for (const [at, change] of heard.entries()) {
      const before = heard[at - 1]
      if (before === undefined) continue
      if (before.transaction === change.transaction) expect(change.at).toBe(before.at)
      else
        expect(Date.parse(change.at) >= Date.parse(before.at) && change.at > before.at).toBe(true)
    }
    const transactionsHeard = new Set(heard.map(({ transaction }) => transaction))
    expect(new Set(heard.map(({ at }) => at)).size).toBe(transactionsHeard.size)
  })

  it('leaves a history without gap or overlap', async () => {
    const broken = await world.asOwner(sql`
      with version as (
        select id, known_at, known_until from border_crossings_history
        union all select id, known_at, 'infinity' from border_crossings)
      select * from (select id, known_until,
        lead(known_at) over (partition by id order by known_at) as next from version) v
      where next is distinct from known_until and known_until <> 'infinity'`)
    expect(broken).toEqual([])
  })
})

it('stays in order when the clock of the machine goes back', async () => {
  await world.clear()
  await world.asOwner(sql`insert into changes (at, collection, feature_id, operation, owning_unit)
    values (now() + interval '1 hour', 'units', 'x', 'INSERT', '22')`)
  await world.write('border_crossings', [crossing('a')])
  await world.write('border_crossings', [crossing('a', { lanes: 1 })])
  const [first, second, third] = await changesAfter(0)
  expect(second?.at.localeCompare(first?.at ?? '')).toBe(1)
  expect(third?.at.localeCompare(second?.at ?? '')).toBe(1)
})

describe('whoever listens', () => {
  let stop: (() => Promise<void>) | undefined
  afterEach(async () => {
    await stop?.()
  })

  it('is woken after a transaction has committed, and not by one that was taken back', async () => {
    let woken: number[] = []
    stop = await elsewhere.listen('changes', () => {
      woken = [...woken, performance.now()]
    })
    await world.door
      .write(commander, async (session) => {
        await writeRows(session, borderCrossings, [crossing('a')])
        throw new Error('taken back')
      })
      .catch(() => undefined)
    await world.write('border_crossings', [crossing('b'), crossing('c')])
    await expect.poll(() => woken.length).toBe(1)
    await world.write('border_crossings', [crossing('b', { lanes: 1 })])
    await expect.poll(() => woken.length).toBe(2)
  })
})
