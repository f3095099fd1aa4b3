import { type Column, type SQL, sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/pg-core'
import type { Role } from '../roles.ts'
import { quoted } from './quoted.ts'

/**
 * Who a row belongs to: its lane (live, or one exercise), its marking and the unit that answers for
 * it. The foreign keys to `lanes` and `markings` are set when the table is attached to the record
 * (`record.keep_history`), since those tables are the app's and not geo's.
 */
export const ownership = () => ({
  lane: text().notNull().default('live'),
  marking: text().notNull().default('cong_khai'),
  owning_unit: text().notNull(),
})

interface Ownership {
  lane: Column | SQL
  marking: Column | SQL
  owning_unit: Column | SQL
}

/**
 * The row-level policy, written once: the lane one works in; what the scheme calls open; and, up to
 * one's clearance, what one's own units own. Every setting is read once per statement (a subselect
 * becomes an InitPlan), and without a setting nothing is seen.
 */
export function seenBy({ lane, marking, owning_unit }: Ownership) {
  return sql`${lane} = (select current_setting('app.lane', true)) and (
    ${marking} in (select code from markings where open)
    or (${marking} in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
      and ((select current_setting('app.units', true)) = '*'
        or ${owning_unit} in (select unnest(string_to_array(current_setting('app.units', true), ','))))))`
}

/**
 * Who may write a row: one of these roles, in their lane, up to their clearance, for their own units. An
 * open mark lets everyone read, and nobody write for another unit. Of no role it is written by nobody.
 */
export function writtenBy({ lane, marking, owning_unit }: Ownership, roles: readonly Role[]) {
  if (roles.length === 0) return sql`false`
  return sql`(select current_setting('app.role', true)) in (${quoted(roles)})
    and ${lane} = (select current_setting('app.lane', true))
    and ${marking} in (select code from markings where rank <= (select current_setting('app.clearance', true)::smallint))
    and ((select current_setting('app.units', true)) = '*'
      or ${owning_unit} in (select unnest(string_to_array(current_setting('app.units', true), ','))))`
}
