import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { sentReports } from '../../geo/layers/sent_reports/table.ts'
import { dueReport, type EarlierReport } from '../../geo/report/earlier_report.ts'
import type { Session } from '../db/database.ts'
import { refusedFor } from '../editing/refusals.ts'
import { selectReport } from './select_report.ts'

const moment = z.iso.datetime({ offset: true })

/** A report that was sent, by its id; or the one of a time, by what was known at its end. */
export const askedEarlier = z.union([
  z.strictObject({ sent: z.string().min(1).max(80) }),
  z.strictObject({ from: moment, to: moment }),
])
export type AskedEarlier = z.output<typeof askedEarlier>

const { now: r } = sentReports

/**
 * The report that another stands against: of one that was sent the numbers that were sent, whatever has
 * come since.
 *
 * @throws Refused (422) where no such report was sent for the unit that one may see.
 */
export async function selectEarlier(
  session: Session,
  unit: string,
  asked: AskedEarlier,
): Promise<EarlierReport> {
  if ('sent' in asked) {
    const [found] = await session.rows<EarlierReport>(sql`
      select to_json(${r.report_to}) #>> '{}' as to, to_json(${r.report_known_at}) #>> '{}' as known_at,
        ${r.figures} as figures, ${r.sent_to} as sent_to
      from ${r} where ${r.id} = ${asked.sent} and ${r.unit_code} = ${unit}`)
    if (found !== undefined) return found
    throw refusedFor([{ field: 'against', reason: 'no such report was sent that you may see' }])
  }
  const { from, to } = asked
  const report = await selectReport(session, unit, { from, to }, { knownAt: to })
  if (report !== undefined) return dueReport(report)
  throw refusedFor([{ field: 'against', reason: 'there was no such unit at that time' }])
}
