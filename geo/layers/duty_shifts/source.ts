import { z } from 'zod'
import { type EveryRecord, everyRowOf, recordOf, unitCode } from '../../source/every_record.ts'
import { exactMoment } from '../../source/exact_moment.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import type { dutyShifts } from './table.ts'
import { dutyPost, manning } from './vocabulary.ts'

const longestShiftDays = 31

const record = recordOf({
  ...placeOf.none,
  unit_code: unitCode,
  post: z.enum(codesOf(dutyPost)),
  manning: z.enum(codesOf(manning)).default('on_duty'),
  valid_from: exactMoment,
  valid_to: exactMoment,
}).superRefine((shift, context) => {
  const { valid_from, valid_to } = shift as EveryRecord
  if (!valid_from || !valid_to) return
  const days = (Date.parse(valid_to.at) - Date.parse(valid_from.at)) / 86_400_000
  if (days <= longestShiftDays) return
  const message = `a shift has ${longestShiftDays} days at most`
  context.addIssue({ code: 'custom', path: ['valid_to'], message })
})

/** One shift of one post as a row, or the reasons why not. */
export const readDutyShift = readSource(record, (shift): typeof dutyShifts.now.$inferInsert => ({
  ...everyRowOf(shift),
  unit_code: shift.unit_code,
  post: shift.post,
  manning: shift.manning,
}))
