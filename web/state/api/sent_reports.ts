import { useQuery } from '@tanstack/react-query'
import type { Moment } from '../../../geo/measures/moment.ts'
import type { EarlierReport } from '../../../geo/report/earlier_report.ts'
import type { KeptFigure } from '../../../geo/report/kept_figure.ts'
import type { QuickReport } from '../../../geo/report/quick_report.ts'
import { figure } from '../../../geo/report/vocabulary.ts'
import { apiBase } from './ask_api.ts'
import type { Feature } from './feature.ts'
import { getJson } from './get_json.ts'
import { useFeatures } from './queries.ts'
import { readReport } from './quick_report.ts'
import { listFrom, numberFrom, textFrom } from './read_json.ts'
import { numberOf, recordFrom, textOf, wordOf } from './read_strictly.ts'
import { sendJson } from './send_json.ts'
import { useSignedIn } from './use_signed_in.ts'

/** The report that another stands against: one that was sent, or one of a time. */
export type AskedEarlier =
  | { readonly sent: string }
  | { readonly from: Moment; readonly to: Moment }

/** A quick report that was sent, as it was. */
export interface SentReport {
  readonly id: string
  readonly unit: string
  /** The office, the post that sent it, and when that was recorded. */
  readonly sentTo: string
  readonly post: string
  readonly sentAt: string
  readonly from: string
  readonly to: string
  readonly knownAt: string
  readonly against: AskedEarlier | null
  readonly figures: readonly KeptFigure[]
  readonly hash: string
}

/** What was sent of a unit by the shown moment, the last first; undefined until it is known. */
export function useSentReports(unit: string) {
  const { data, error, refetch } = useFeatures('sent_reports', { unit_code: unit })
  const sent = data
    ?.map(readSent)
    .toSorted((one, other) => Date.parse(other.sentAt) - Date.parse(one.sentAt))
  return { data: sent, error, refetch }
}

/** The report of a unit over a time, made anew by what was known at a moment; not asked while it is null. */
export function useReportOf(asked: Pick<SentReport, 'unit' | 'from' | 'to' | 'knownAt'> | null) {
  return useQuery({
    queryKey: ['quick_report', 'of', asked],
    queryFn: async ({ signal }) => {
      if (asked === null) throw new Error('No report is asked for.')
      const { unit, from, to, knownAt } = asked
      const query = new URLSearchParams({ datetime: `${from}/${to}`, known_at: knownAt })
      return readReport(await getJson(`${apiBase}/reports/quick/${unit}?${query}`, { signal }))
    },
    enabled: useSignedIn() && asked !== null,
    staleTime: 0,
  })
}

/** A report that was sent as another stands against it: by the numbers that were sent. */
export const earlierOf = ({ to, knownAt, figures, sentTo }: SentReport): EarlierReport => ({
  ...{ to, figures },
  ...{ known_at: knownAt, sent_to: sentTo },
})

interface Sending {
  readonly report: QuickReport
  readonly against: AskedEarlier | null
  readonly sentTo: string
  /** Of the document as it stands here. */
  readonly hash: string
}

/** Records that a report was sent; refused where it reads otherwise there than it does here. */
export async function recordSent({ report, against, sentTo, hash }: Sending): Promise<void> {
  const { unit_code, from, to, known_at } = report
  await sendJson(`${apiBase}/reports/quick/${unit_code}/sent`, {
    ...{ sent_to: sentTo, from, to, known_at: known_at ?? to },
    ...{ against, document_sha256: hash },
  })
}

function readSent({ id, properties: sent }: Feature): SentReport {
  return {
    ...{ id, unit: textOf(sent.unit_code), sentTo: textOf(sent.sent_to) },
    ...{ post: textOf(sent.source), sentAt: textOf(sent.sent_at) },
    ...{ from: textOf(sent.report_from), to: textOf(sent.report_to) },
    ...{ knownAt: textOf(sent.report_known_at), hash: textOf(sent.document_sha256) },
    against: againstOf(sent),
    figures: listFrom(sent.figures).map(readKept),
  }
}

function againstOf(sent: Feature['properties']): AskedEarlier | null {
  const [id, from, to] = [sent.against_id, sent.against_from, sent.against_to].map(textFrom)
  if (typeof id === 'string') return { sent: id }
  return typeof from === 'string' && typeof to === 'string' ? { from, to } : null
}

function readKept(value: unknown): KeptFigure {
  const kept = recordFrom(value)
  return {
    name: wordOf(figure, kept.name),
    ...{ value: numberFrom(kept.value), of: numberFrom(kept.of), unsaid: numberOf(kept.unsaid) },
  }
}
