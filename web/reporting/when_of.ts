import { beginOf, precisionOfText } from '../moments/moment_text.ts'
import { connection } from '../state/api/connection.ts'
import type { ReportForm } from './report_form.ts'

/** Less than this a clock may be off and nobody minds. */
const noticeableMilliseconds = 60_000

/** How far this device's clock runs ahead of the server's, where that is known and enough to matter. */
export function clockAhead(): number {
  const { aheadMilliseconds } = connection.get()
  if (aheadMilliseconds === null) return 0
  return Math.abs(aheadMilliseconds) < noticeableMilliseconds ? 0 : aheadMilliseconds
}

/** What time it is, by the server's clock where this device's is known to be wrong. */
export const trueNow = (): number => Date.now() - clockAhead()

/** When it occurred, in milliseconds since 1970; undefined where what is typed is no moment. */
export function occurredAt({ when }: ReportForm): number | undefined {
  if ('minutesAgo' in when) return trueNow() - when.minutesAgo * 60_000
  return precisionOfText(when.typed) === 'minute' ? Date.parse(beginOf(when.typed)) : undefined
}
