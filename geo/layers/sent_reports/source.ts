import { z } from 'zod'
import { figure } from '../../report/vocabulary.ts'
import { asOf } from '../../source/as_of.ts'
import { everyRowOf, recordOf, someText, unitCode } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { readSource } from '../../source/read_source.ts'
import { codesOf } from '../../words.ts'
import type { sentReports } from './table.ts'
import { longestRecipient } from './vocabulary.ts'

const count = z.int().min(0)
const record = recordOf({
  ...placeOf.none,
  unit_code: unitCode,
  sent_to: someText.max(longestRecipient),
  report_from: asOf,
  report_to: asOf,
  report_known_at: asOf,
  against_id: someText.optional(),
  against_from: asOf.optional(),
  against_to: asOf.optional(),
  figures: z.array(
    z.strictObject({
      name: z.enum(codesOf(figure)),
      value: count.nullable(),
      of: count.nullable(),
      unsaid: count,
    }),
  ),
  document_sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is a hash of 64 digits'),
})

/** A report that was sent as a row, or the reasons why not. */
export const readSentReport = readSource(record, (sent): typeof sentReports.now.$inferInsert => ({
  ...everyRowOf(sent),
  unit_code: sent.unit_code,
  sent_to: sent.sent_to,
  report_from: sent.report_from.at,
  report_to: sent.report_to.at,
  report_known_at: sent.report_known_at.at,
  against_id: sent.against_id ?? null,
  against_from: sent.against_from?.at ?? null,
  against_to: sent.against_to?.at ?? null,
  figures: sent.figures,
  document_sha256: sent.document_sha256,
}))
