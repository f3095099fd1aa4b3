import { z } from 'zod'
import { everyRowOf, recordOf, someText, unitCode } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import { hazard } from '../risk_zones/vocabulary.ts'
import type { plans } from './table.ts'
import { greatestVersion, planState } from './vocabulary.ts'

const record = recordOf({
  ...placeOf.none,
  unit_code: unitCode,
  hazard: z.enum(codesOf(hazard)),
  level: z.int().min(1).max(5),
  version: z.int().min(1).max(greatestVersion).default(1),
  state: z.enum(codesOf(planState)).default('draft'),
  scenario: someText.optional(),
  approved_by: someText.max(200).optional(),
  approved_on: z.iso.date('is not a day; write 2025-10-04').optional(),
  decision: someText.max(200).optional(),
  copied_from: someText.optional(),
}).superRefine((plan, context) => {
  if (plan.state === 'draft') return
  const needed = { approved_by: 'say which post approves it', valid_from: 'say from when it holds' }
  for (const [field, message] of Object.entries(needed)) {
    if (plan[field as keyof typeof needed] !== undefined) continue
    context.addIssue({ code: 'custom', path: [field], message })
  }
})

/** One plan as a row, or the reasons why not. */
export const readPlan = readSource(record, (plan): typeof plans.now.$inferInsert => ({
  ...everyRowOf(plan),
  unit_code: plan.unit_code,
  hazard: plan.hazard,
  level: plan.level,
  version: plan.version,
  state: plan.state,
  scenario: plan.scenario ?? null,
  approved_by: plan.approved_by ?? null,
  approved_on: plan.approved_on ?? null,
  decision: plan.decision ?? null,
  copied_from: plan.copied_from ?? null,
}))
