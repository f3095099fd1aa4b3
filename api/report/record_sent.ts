import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { sentReports } from '../../geo/layers/sent_reports/table.ts'
import { longestRecipient } from '../../geo/layers/sent_reports/vocabulary.ts'
import { asOfMinute } from '../../geo/measures/as_of_minute.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { contentText } from '../../geo/report/document/content_text.ts'
import { reportContent } from '../../geo/report/document/report_content.ts'
import { figuresOf } from '../../geo/report/figures_of.ts'
import { keptOf } from '../../geo/report/kept_figure.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'
import type { WriteSession } from '../db/database.ts'
import type { Edited } from '../editing/change_feature.ts'
import { insertAndSee } from '../editing/current_feature.ts'
import { refusedFor } from '../editing/refusals.ts'
import { Refused } from '../errors.ts'
import { type AskedEarlier, askedEarlier, selectEarlier } from './select_earlier.ts'
import { selectReport } from './select_report.ts'

const moment = z.iso.datetime({ offset: true })

/** Which report of a unit was sent, and to which office. Its numbers the server makes. */
export const sentRequest = z.strictObject({
  sent_to: z.string().trim().min(2).max(longestRecipient),
  from: moment,
  to: moment,
  known_at: moment,
  against: askedEarlier.nullable().default(null),
  /** Of the document as whoever sends it has it: refused where it would read otherwise. */
  document_sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'is a hash of 64 digits')
    .optional(),
})
export type SentRequest = z.output<typeof sentRequest>

/**
 * Records that the quick report of a unit was sent, as it is by what was known at a moment: its numbers and
 * the hash of its document are made here, and not taken from who sends it.
 *
 * @returns the record as a feature.
 * @throws Refused (404) where there is no such unit at that time, (422) naming what is wrong.
 */
export async function recordSent(
  session: WriteSession,
  user: User,
  unit: string,
  request: SentRequest,
): Promise<Edited> {
  refuseToCome(request)
  const { from, to, known_at, against, sent_to } = request
  const report = await selectReport(session, unit, { from, to }, { knownAt: known_at })
  if (report === undefined) {
    throw new Refused('not_found', `There is no unit "${unit}" at that time.`)
  }
  const before = against && (await selectEarlier(session, unit, against))
  const content = reportContent(report, user.lane !== 'live', before)
  const hash = createHash('sha256').update(contentText(content)).digest('hex')
  if (request.document_sha256 !== undefined && request.document_sha256 !== hash) {
    const reason = 'the report reads otherwise than the document that was made: make it again'
    throw refusedFor([{ field: 'document_sha256', reason }])
  }
  const layer = servedLayer('sent_reports')
  const now = new Date().toISOString()
  const at = (language: 'vi' | 'en') => writeDate(report.to, language, 'minute')
  const row = {
    ...{ id: randomUUID(), lane: user.lane, unit_code: unit, owning_unit: unit },
    name_vi: `Báo cáo nhanh ${at('vi')}, ${report.unit_name_vi}`,
    name_en: `Quick report ${at('en')}, ${report.unit_name_en}`,
    ...{ marking: report.marking.code, source: user.dutyName ?? user.name, confidence: 'sure' },
    ...asOfMinute(now, now),
    ...{ sent_to, report_from: from, report_to: to, report_known_at: known_at },
    ...againstColumns(against),
    ...{ figures: keptOf(figuresOf(report)), document_sha256: hash },
  } as const satisfies typeof sentReports.now.$inferInsert
  const feature = await insertAndSee(session, layer, { row, isLast: false })
  if (feature === undefined) throw new Error('What was just recorded is not there.')
  return { status: 201, id: row.id, feature }
}

const againstColumns = (against: AskedEarlier | null) => ({
  against_id: against !== null && 'sent' in against ? against.sent : null,
  against_from: against !== null && 'from' in against ? against.from : null,
  against_to: against !== null && 'to' in against ? against.to : null,
})

/** Of what is to come nothing is known, and of nothing no report is made. */
function refuseToCome({ from, to, known_at }: SentRequest): void {
  const now = Date.now()
  const isToCome = (at: string) => Date.parse(at) > now
  if (Date.parse(from) > Date.parse(to)) {
    throw refusedFor([{ field: 'from', reason: 'is after the end of the report' }])
  }
  for (const [field, at] of Object.entries({ to, known_at })) {
    if (isToCome(at)) throw refusedFor([{ field, reason: 'is still to come' }])
  }
}
