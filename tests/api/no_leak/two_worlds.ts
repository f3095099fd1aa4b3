import { sql } from 'drizzle-orm'
import type { User } from '../../../api/db/as_user.ts'
import type { Session } from '../../../api/db/database.ts'
import { writeRows } from '../../../api/db/write_rows.ts'
import { catalogue } from '../../../geo/layers/catalogue.ts'
import { tablesOf } from '../../../geo/layers/tables.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'
import { lanes, maySee, type Placed } from './placed_rows.ts'
import { photoOf } from './requests.ts'

/** One world with all rows, and one with only those a user may see: the same transactions at the same moments. */
export interface TwoWorlds {
  readonly whole: World
  readonly seen: World
  fill(rows: readonly Placed[], user: User): Promise<void>
  /** When the worlds as filled last knew what this step had brought, and nothing of the next. */
  momentAfter(step: number): string
  close(): Promise<void>
}

export async function openTwoWorlds(): Promise<TwoWorlds> {
  const whole = await openWorld()
  const seen = await openWorld()
  let begins = Date.parse('2026-01-01T00:00:00Z')
  return {
    whole,
    seen,
    fill: async (rows, user) => {
      // Later each time: by its version a tile of the worlds before would still be good.
      begins += 3_600_000
      await fillWorld(whole, rows, begins)
      await fillWorld(
        seen,
        rows.filter((row) => maySee(user, row, rows)),
        begins,
      )
    },
    momentAfter: (step) => new Date(begins + step * 1000 + 500).toISOString(),
    close: async () => {
      await whole.close()
      await seen.close()
    },
  }
}

/** An added, edited and removed row takes three transactions, or begins one later. */
const lastStep = 3

async function fillWorld(world: World, rows: readonly Placed[], begins: number) {
  await world.clear()
  await forgetLog(world)
  await world.asOwner(
    sql`insert into lanes values ('drill', 'exercise', 'Diễn tập', 'Exercise', null, null)`,
  )
  for (let step = 0; step <= lastStep; step += 1) {
    for (const lane of lanes) {
      const at = new Date(begins + step * 1000 + lanes.indexOf(lane)).toISOString()
      const here = rows.filter((row) => row.lane === lane)
      await writeStep(world, here, step, { ...commander, lane }, at)
    }
  }
}

async function writeStep(
  world: World,
  rows: readonly Placed[],
  step: number,
  user: User,
  at: string,
): Promise<void> {
  const put = inOrder(rows.filter((row) => noteIn(row, step) !== undefined))
  const removed = rows.filter((row) => isRemoved(row) && step === lastStepOf(row))
  if (put.length + removed.length === 0) return
  await world.door.write(user, async (session) => {
    // The stamp the database would take by its clock, which is another one in each world.
    await session.rows(sql`select set_config('record.at', ${at}, true)`)
    for (const { id } of catalogue) {
      const table = tablesOf[id].now
      const written = put.filter(({ layer }) => layer === id)
      await writeRows(
        session,
        table,
        written.map((row) => asRow(row, noteIn(row, step) ?? '')),
      )
      if (id === 'incident_entries') for (const entry of written) await addPhotoOf(session, entry)
      for (const { row } of removed.filter(({ layer }) => layer === id)) {
        await session.rows(sql`delete from ${table} where id = ${row.id} and lane = ${user.lane}`)
      }
    }
  })
}

/** Beside an entry, which tells whose it is; no layer, and so in no row. */
const addPhotoOf = ({ rows }: Session, { row, lane }: Placed) =>
  rows(sql`insert into incident_photos
      (lane, id, incident_id, entry_id, type, width, height, sha256, bytes)
    values (${lane}, ${photoOf(row.id)}, ${row.incident_id ?? ''}, ${row.id}, 'image/png', 4, 3, ${row.id},
      decode(${Buffer.from(`${lane} ${row.id}`).toString('hex')}, 'hex'))`)

const inOrder = (rows: readonly Placed[]) => [...rows].sort((one, other) => one.order - other.order)

/** What stands as note in a row from this transaction on; undefined where the row is not written. */
function noteIn({ added, edited }: Placed, step: number): string | undefined {
  if (step === added) return 'như đã ghi'
  return edited > 0 && step === added + edited ? 'đã sửa' : undefined
}

const lastStepOf = ({ added, edited, removed }: Placed) => added + edited + removed

const asRow = ({ row, lane, marking, owning_unit }: Placed, note_vi: string) => ({
  ...{ ...row, lane, marking, owning_unit, note_vi, note_en: note_vi },
})

export const isRemoved = ({ removed }: Placed) => removed > 0

/** What only a test does: what happened in the world before is not to be told of this one. */
async function forgetLog({ asOwner }: World): Promise<void> {
  await asOwner(sql`alter table log_entries disable trigger never_rewritten`)
  await asOwner(sql`truncate log_entries`)
  await asOwner(sql`alter table log_entries enable always trigger never_rewritten`)
}
