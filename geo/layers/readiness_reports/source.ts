import { z } from 'zod'
import { everyRowOf, recordOf, someText, unitCode } from '../../source/every_record.ts'
import { exactMoment } from '../../source/exact_moment.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import { greatestQuantity } from '../readiness_needs/vocabulary.ts'
import type { readinessReports } from './table.ts'
import { condition } from './vocabulary.ts'

const record = recordOf({
  ...placeOf.none,
  unit_code: unitCode,
  need_id: someText,
  have: z.int().min(0).max(greatestQuantity),
  condition: z.enum(codesOf(condition)),
  counted_at: exactMoment,
  valid_from: z.undefined('is when it was counted: give counted_at').optional(),
  valid_to: z.undefined('a report holds until a later one').optional(),
})

/** What a unit has of one item as a row, or the reasons why not. */
export const readReadinessReport = readSource(
  record,
  (report): typeof readinessReports.now.$inferInsert => ({
    ...everyRowOf({ ...report, valid_from: report.counted_at, valid_to: undefined }),
    unit_code: report.unit_code,
    need_id: report.need_id,
    have: report.have,
    condition: report.condition,
    counted_at: report.counted_at.at,
  }),
)
