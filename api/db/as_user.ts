import { AsyncLocalStorage } from 'node:async_hooks'
import { sql } from 'drizzle-orm'
import type { Role } from '../../geo/roles.ts'
import type { Database, Work } from './database.ts'

/** Who asks: what row security decides by. */
export interface User {
  /** For the log. */
  readonly name: string
  readonly role: Role
  /** The rank of the highest marking they may see. */
  readonly clearance: number
  /** The units they work for, by code; all where they work for the whole area. */
  readonly units: readonly string[] | 'all'
  /** `live`, or the id of one exercise. */
  readonly lane: string
  /** The network address they come from, for the log; empty for a program on this machine. */
  readonly source?: string
}

/** The one door to the data: every query of every request runs as a user, in one transaction. */
export interface Door {
  readonly kind: Database['kind']
  read<Value>(user: User, work: Work<Value>): Promise<Value>
  write<Value>(user: User, work: Work<Value>): Promise<Value>
}

/**
 * Builds the door. Each pass sets role, lane, clearance and units for its transaction only, and
 * nothing of it stays on the connection.
 *
 * A pass inside a pass is refused: the embedded engine has one connection and would wait for itself
 * for ever.
 */
export function doorOf(database: Database): Door {
  const inside = new AsyncLocalStorage<true>()

  function pass<Value>(through: Database['readOnly'], user: User, work: Work<Value>) {
    if (inside.getStore()) {
      throw new Error('The door was entered again from inside; use the session already given.')
    }
    return inside.run(true, () => through(contextOf(user), work))
  }

  return {
    kind: database.kind,
    read: (user, work) => pass(database.readOnly, user, work),
    write: (user, work) => pass(database.readWrite, user, work),
  }
}

const contextOf = ({ name, role, lane, clearance, units, source = '' }: User) => sql`select
  set_config('role', 'dia_ban_app', true),
  set_config('app.name', ${name}, true),
  set_config('app.source', ${source}, true),
  set_config('app.role', ${role}, true),
  set_config('app.lane', ${lane}, true),
  set_config('app.clearance', ${String(clearance)}, true),
  set_config('app.units', ${units === 'all' ? '*' : units.join(',')}, true)`
