import { z } from 'zod'
import { everyRowOf, recordOf, someText, unitCode } from '../../source/every_record.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import type { unitLineage } from './table.ts'
import { shareBasis } from './vocabulary.ts'

const record = recordOf({
  from_code: unitCode,
  from_id: someText,
  to_code: unitCode,
  to_id: someText,
  share: z.number().gt(0, 'a share is above 0').max(1, 'a share is at most 1'),
  basis: z.enum(codesOf(shareBasis)),
}).superRefine((step, context) => {
  const refuse = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message })
  if (step.valid_from === undefined) refuse('valid_from', 'say from which day the step holds')
  if (step.from_id === step.to_id) refuse('to_id', 'a unit does not become itself')
  if (!step.from_id.startsWith(step.from_code)) refuse('from_id', 'does not begin with its code')
  if (!step.to_id.startsWith(step.to_code)) refuse('to_id', 'does not begin with its code')
  if (step.basis === 'whole' && step.share !== 1) refuse('share', 'a whole unit has the share 1')
})

/** One step from a former unit to its successor as a row, or the reasons why not. */
export const readLineageStep = readSource(record, (step): typeof unitLineage.now.$inferInsert => ({
  ...everyRowOf(step),
  from_code: step.from_code,
  from_id: step.from_id,
  to_code: step.to_code,
  to_id: step.to_id,
  share: step.share,
  basis: step.basis,
}))
