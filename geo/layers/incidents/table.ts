import { sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/pg-core'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { moment } from '../../columns/moment.ts'
import { integerBetween } from '../../columns/number_between.ts'
import { oneOf } from '../../columns/one_of.ts'
import { recordedAt, recordedBy } from '../../columns/recorded.ts'
import { editors, incidentKind, incidentState } from './vocabulary.ts'

const counted = () => integerBetween(0, 10_000_000)

/**
 * What happened or is happening. It is valid from when it occurred until it was ended, so that a map of
 * any time shows what went on then.
 *
 * `occurred_at` is the reporter's word, by the reporter's clock; the database says beside it when it
 * came and from whom. An empty count is not known, and no zero.
 */
export const incidents = layerTables(
  'incidents',
  'Point',
  () => ({
    kind: oneOf(incidentKind).notNull(),
    severity: integerBetween(1, 5).notNull(),
    state: oneOf(incidentState).notNull().default('reported'),
    occurred_at: constrained(
      moment().notNull(),
      // A clock may be a little off; what is told as of tomorrow has not occurred.
      (occurred) => sql`${occurred} <= reported_at + interval '5 minutes'`,
    ),
    reported_at: recordedAt(),
    reported_by: recordedBy(),
    text: text().notNull(),
    dead: counted(),
    missing: counted(),
    injured: counted(),
    evacuated: counted(),
    houses: counted(),
    assigned_to: text(),
    duplicate_of: constrained(
      text(),
      (other) =>
        sql`(${other} is not null) = (state = 'duplicate') and ${other} is distinct from id`,
    ),
  }),
  { editors, indexed: ['occurred_at', 'duplicate_of'], counted: true },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = incidents
