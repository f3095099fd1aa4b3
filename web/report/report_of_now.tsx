import { type ReactNode, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { dateFrom } from '../../geo/measures/moment.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { compareFigures, reportBefore } from '../../geo/report/compare_figures.ts'
import { dueReport } from '../../geo/report/earlier_report.ts'
import { figuresOf } from '../../geo/report/figures_of.ts'
import type { QuickReport } from '../../geo/report/quick_report.ts'
import { CheckBox } from '../kit/check_box.tsx'
import { Choice } from '../kit/choice.tsx'
import { Failure } from '../panels/failure.tsx'
import { type ReportSpan, useReportOfThen } from '../state/api/quick_report.ts'
import { type AskedEarlier, earlierOf, type SentReport } from '../state/api/sent_reports.ts'
import { useMayWrite } from '../state/may_write.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { DownloadReport } from './download_report.tsx'
import { FigureTable } from './figure_table.tsx'
import { MarkSent, type ReportToSend } from './mark_sent.tsx'
import { ReportRows } from './report_rows.tsx'
import { reportWords } from './report_words.ts'
import { SendBy } from './send_by.tsx'

interface ReportOfNowProps {
  readonly unit: string
  readonly span: ReportSpan
  readonly onSpan: (span: ReportSpan) => void
  readonly report: QuickReport | undefined
  readonly sent: readonly SentReport[] | undefined
  /** A row was chosen: what it is of is shown beneath. */
  readonly onChosen: () => void
  readonly children: ReactNode
}

/** The report as it stands at the shown moment, to be downloaded and recorded as sent. */
export function ReportOfNow(props: ReportOfNowProps) {
  const { unit, span, onSpan, report, sent, onChosen, children } = props
  const language = useLanguage()
  const words = useWords(reportWords)
  const mayRecord = useMayWrite('sent_reports', unit)
  const [downloaded, setDownloaded] = useState<ReportToSend | null>(null)
  const earlier = useEarlier(unit, span, report, sent)
  const at = (moment: QuickReport['to']) => writeDate(moment, language, 'minute')
  const made = report && { report, before: earlier.before, against: earlier.against }
  return (
    <>
      <div className="report_head">
        <Choice
          label={words.span}
          value={span}
          onChange={(value) => onSpan(value === 'day' ? 'day' : 'day_and_night')}
          groups={[
            {
              title: '',
              options: (['day', 'day_and_night'] as const).map((one) => ({
                ...{ value: one, words: words[one] },
              })),
            },
          ]}
        />
        <SendBy sent={sent} />
      </div>
      {children}
      {report && made && (
        <>
          <p className="quiet">
            {fill(words.period, { from: at(report.from), to: at(report.to) })}
          </p>
          <CheckBox checked={earlier.isCompared} onChange={earlier.setCompared}>
            {earlier.last === undefined
              ? fill(words.compare, { moment: at(reportBefore(dateFrom(report.to))) })
              : fill(words.compare_sent, {
                  ...{ office: earlier.last.sentTo, moment: at(earlier.last.sentAt) },
                })}
          </CheckBox>
          {earlier.error && <Failure error={earlier.error} onRetry={earlier.retry} />}
          <FigureTable
            figures={figuresOf(report)}
            compared={made.before && compareFigures(figuresOf(report), made.before.figures)}
            onChosen={onChosen}
          />
          <ReportRows report={report} />
          <DownloadReport {...made} onMade={() => setDownloaded(made)} />
          {mayRecord && (
            <MarkSent
              made={downloaded ?? made}
              isDownloaded={downloaded !== null}
              onMarked={() => setDownloaded(null)}
            />
          )}
        </>
      )}
    </>
  )
}

/** What the numbers stand against: the last report that was sent, or else the one that was due. */
function useEarlier(
  unit: string,
  span: ReportSpan,
  report: QuickReport | undefined,
  sent: readonly SentReport[] | undefined,
) {
  const [isCompared, setCompared] = useState(false)
  const last = report && sent?.find(({ to }) => dateFrom(to) < dateFrom(report.to))
  const due = isCompared && report && last === undefined ? reportBefore(dateFrom(report.to)) : null
  const then = useReportOfThen(unit, span, due)
  const against: AskedEarlier | null =
    last === undefined
      ? then.data
        ? { from: then.data.from, to: then.data.to }
        : null
      : { sent: last.id }
  const before = last === undefined ? then.data && dueReport(then.data) : earlierOf(last)
  return {
    ...{ isCompared, setCompared, last, against: isCompared ? against : null },
    before: (isCompared && before) || null,
    error: due === null ? null : then.error,
    retry: () => void then.refetch(),
  }
}
