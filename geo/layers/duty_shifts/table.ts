import { sql } from 'drizzle-orm'
import { constrained } from '../../columns/constrained.ts'
import { layerTables } from '../../columns/layer_tables.ts'
import { oneOf } from '../../columns/one_of.ts'
import { recordedAt, recordedBy } from '../../columns/recorded.ts'
import { dutyPost, editors, manning } from './vocabulary.ts'

/**
 * From when until when a post of a unit is manned, as it was reported. Of a post at a moment what was
 * reported last holds, so that a shift is ended early by a report that nobody is there.
 */
export const dutyShifts = layerTables(
  'duty_shifts',
  'none',
  () => ({
    post: constrained(
      oneOf(dutyPost).notNull(),
      // A shift without an end would be on duty for ever.
      () => sql`unit_code is not null and valid_from is not null and valid_to is not null`,
    ),
    manning: oneOf(manning).notNull(),
    reported_at: recordedAt(),
    reported_by: recordedBy(),
  }),
  { editors },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = dutyShifts
