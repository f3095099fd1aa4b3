import { type SQL, sql } from 'drizzle-orm'
import type { Role } from '../../geo/roles.ts'
import type { Asker } from '../asker.ts'
import type { Session } from '../db/database.ts'

/** An account that asks: what row security decides by, and what only the routes of accounts need. */
export interface Account extends Asker {
  readonly id: string
  readonly dutyName: string
  /** The code of the marking that `clearance` is the rank of. */
  readonly marking: string
  /** Its rank, where `clearance` stops at what this server may show. */
  readonly grantedRank: number
}

interface Row {
  readonly id: string
  readonly login: string
  readonly duty_name: string
  readonly role: Role
  readonly units: string[] | null
  readonly marking: string
  readonly rank: number
}

/**
 * The account that a condition finds, unless it is disabled.
 *
 * @param ceiling the highest rank that this server may show, whatever was granted once.
 */
export async function readAccount(
  { rows }: Session,
  condition: SQL,
  ceiling: number,
): Promise<Account | undefined> {
  const [row] = await rows<Row>(sql`
    select a.id, a.login, a.duty_name, a.role, a.units, a.clearance as marking, m.rank::int as rank
    from accounts a join markings m on m.code = a.clearance
    where a.disabled_at is null and ${condition}`)
  return (
    row && {
      id: row.id,
      name: row.login,
      dutyName: row.duty_name,
      role: row.role,
      marking: row.marking,
      grantedRank: row.rank,
      clearance: Math.min(row.rank, ceiling),
      units: row.units ?? 'all',
      lane: 'live',
    }
  )
}
