import { beginOf, precisionOfText } from '../moments/moment_text.ts'
import { trueNow } from '../state/api/true_now.ts'
import type { ReportForm } from './report_form.ts'

/** When it occurred, in milliseconds since 1970; undefined where what is typed is no moment. */
export function occurredAt({ when }: ReportForm): number | undefined {
  if ('minutesAgo' in when) return trueNow() - when.minutesAgo * 60_000
  return precisionOfText(when.typed) === 'minute' ? Date.parse(beginOf(when.typed)) : undefined
}
