import { everyRowOf, recordOf, someText, unitCode } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import type { activations } from './table.ts'

const record = recordOf({
  ...placeOf.none,
  unit_code: unitCode,
  plan_id: someText,
  decided_by: someText.max(200),
  reason: someText.max(1_000).optional(),
}).superRefine(({ valid_from }, context) => {
  if (valid_from !== undefined) return
  context.addIssue({ code: 'custom', path: ['valid_from'], message: 'say from when' })
})

/** One activation of a plan as a row, or the reasons why not. */
export const readActivation = readSource(
  record,
  (activation): typeof activations.now.$inferInsert => ({
    ...everyRowOf(activation),
    unit_code: activation.unit_code,
    plan_id: activation.plan_id,
    decided_by: activation.decided_by,
    reason: activation.reason ?? null,
  }),
)
