import { sql } from 'drizzle-orm'
import type { Role } from '../../geo/roles.ts'
import type { Database, ReadWork, Work } from './database.ts'
import { inOnePass } from './one_pass.ts'
import { writtenQuery } from './written_query.ts'

/** Who asks: what row security decides by. */
export interface User {
  /** For the log. */
  readonly name: string
  /** What the post is called, as the source of what it reports. */
  readonly dutyName?: string
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
  read<Value>(user: User, work: ReadWork<Value>): Promise<Value>
  write<Value>(user: User, work: Work<Value>): Promise<Value>
  /** Calls back whenever something was changed, by whomever; what, is to be asked by `read`. */
  listen(heard: () => void): Promise<() => Promise<void>>
}

/**
 * Builds the door. Each pass sets role, lane, clearance and units for its transaction only, and
 * nothing of it stays on the connection. A pass inside a pass is refused.
 */
export function doorOf(database: Database): Door {
  return {
    kind: database.kind,
    read: (user, work) => inOnePass(() => database.readOnly(contextOf(user), work)),
    write: (user, work) => inOnePass(() => database.readWrite(contextOf(user), work)),
    listen: (heard) => database.listen('changes', heard),
  }
}

/** Gives no row, which the driver would take apart for nothing: a twentieth of its work for a tile. */
const setContext = writtenQuery<Exclude<keyof User, 'dutyName'>>(
  sql`select where concat(
    set_config('role', 'dia_ban_app', true),
    set_config('app.name', ${sql.placeholder('name')}, true),
    set_config('app.source', ${sql.placeholder('source')}, true),
    set_config('app.role', ${sql.placeholder('role')}, true),
    set_config('app.lane', ${sql.placeholder('lane')}, true),
    set_config('app.clearance', ${sql.placeholder('clearance')}, true),
    set_config('app.units', ${sql.placeholder('units')}, true)) is null`,
)

const contextOf = ({ name, role, lane, clearance, units, source = '' }: User) =>
  setContext({
    name,
    source,
    role,
    lane,
    clearance: String(clearance),
    units: units === 'all' ? '*' : units.join(','),
  })
