import { sql } from 'drizzle-orm'
import type { Session } from '../db/database.ts'
import { productRelations } from './stored_tables.ts'

export interface SequencePosition {
  readonly name: string
  /** The number it gives next; text, since it may be beyond what a JavaScript number holds. */
  readonly next: string
}

export async function readPositions(session: Session): Promise<SequencePosition[]> {
  const found = await session.rows<{ name: string; step: string }>(sql`
    select name, seqincrement::text as step
    from (${productRelations('sequences')}) s join pg_sequence on seqrelid = s.oid
    order by name collate "C"`)
  const positions: SequencePosition[] = []
  for (const { name, step } of found) {
    const [position] = await session.rows<{ next: string }>(
      sql.raw(`select (last_value + case when is_called then ${step} else 0 end)::text as next
        from ${name}`),
    )
    positions.push({ name, next: position?.next ?? '1' })
  }
  return positions
}

/**
 * Sets every sequence of the database to the furthest of the given positions. Of the data that a backup
 * replaces too: were its numbers given out again, a program that has seen change 501 of the old data
 * would never hear of the new one, and a browser would show the tile it kept under that number.
 *
 * With RESTART, which a rollback takes back; what setval does stays done.
 */
export async function setPositions(
  session: Session,
  ...positions: readonly (readonly SequencePosition[])[]
): Promise<void> {
  const furthest = new Map<string, bigint>()
  for (const { name, next } of positions.flat()) {
    const known = furthest.get(name)
    if (known === undefined || BigInt(next) > known) furthest.set(name, BigInt(next))
  }
  for (const { name } of await readPositions(session)) {
    const next = furthest.get(name)
    if (next === undefined) continue
    await session.rows(sql.raw(`alter sequence ${name} restart with ${next}`))
  }
}
