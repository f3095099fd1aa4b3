import { dayOf } from '../../geo/report/day_of.ts'
import type { Picture } from '../collections/read_moment.ts'
import type { ReportPeriod } from './select_report.ts'

/**
 * The time a report is of: what `datetime` says, an open end being now; where it has no beginning, or is a
 * moment, from the beginning of that day in Viet Nam.
 */
export function readReportPeriod({ datetime, knownAt }: Picture, now: Date): ReportPeriod {
  const to = datetime?.to ?? knownAt ?? now.toISOString()
  const isSpan = datetime?.from !== undefined && datetime.from !== datetime.to
  return {
    from: (isSpan ? datetime.from : undefined) ?? new Date(dayOf(Date.parse(to))).toISOString(),
    to,
  }
}
