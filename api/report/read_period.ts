import type { Picture } from '../collections/read_moment.ts'
import type { ReportPeriod } from './select_report.ts'

const dayMilliseconds = 86_400_000
/** Viet Nam has no summer time, and has been at this distance since 1975. */
const zoneMilliseconds = 7 * 3_600_000

/**
 * The time a report is of: what `datetime` says, an open end being now; where it has no beginning, or is a
 * moment, from the beginning of that day in Viet Nam.
 */
export function readReportPeriod({ datetime, knownAt }: Picture, now: Date): ReportPeriod {
  const to = datetime?.to ?? knownAt ?? now.toISOString()
  const isSpan = datetime?.from !== undefined && datetime.from !== datetime.to
  return { from: (isSpan ? datetime.from : undefined) ?? dayOf(to), to }
}

function dayOf(moment: string): string {
  const here = Date.parse(moment) + zoneMilliseconds
  return new Date(here - (here % dayMilliseconds) - zoneMilliseconds).toISOString()
}
