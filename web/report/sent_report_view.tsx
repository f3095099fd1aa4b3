import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { fill } from '../../geo/fill.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { compareFigures } from '../../geo/report/compare_figures.ts'
import { dueReport, type EarlierReport } from '../../geo/report/earlier_report.ts'
import { figuresOf } from '../../geo/report/figures_of.ts'
import { Button } from '../kit/button.tsx'
import { Failure } from '../panels/failure.tsx'
import { earlierOf, type SentReport, useReportOf } from '../state/api/sent_reports.ts'
import { exercise } from '../state/lane.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { DownloadReport } from './download_report.tsx'
import { FigureTable } from './figure_table.tsx'
import { ReportRows } from './report_rows.tsx'
import { reportWords } from './report_words.ts'
import { SameAgain } from './same_again.tsx'

interface SentReportViewProps {
  readonly sent: SentReport
  /** All that was sent of the unit: the one before is among them. */
  readonly all: readonly SentReport[]
  readonly onBack: () => void
  readonly onChosen: () => void
}

/** A report that was sent, with the numbers that were, and whether it would be made the same today. */
export function SentReportView({ sent, all, onBack, onChosen }: SentReportViewProps) {
  const words = useWords(reportWords)
  const language = useLanguage()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const { data: report, error, refetch } = useReportOf(sent)
  const before = useBefore(sent, all)
  const isMade = report !== undefined && before !== undefined
  const { data: hash } = useQuery({
    queryKey: ['quick_report', 'hash', sent.id, report, before],
    queryFn: async () => {
      if (!isMade) throw new Error('There is no report to make a hash of.')
      const { documentHash } = await import('./save_report.ts')
      return documentHash({ report, before, isExercise: exercise !== null })
    },
    enabled: isMade,
  })
  const at = (moment: string) => writeDate(moment, language, 'minute')
  const made = report && figuresOf(report)
  const rowsOf = (name: string) => made?.find((one) => one.name === name)?.rows ?? []
  const figures = sent.figures.map((kept) => ({ ...kept, rows: rowsOf(kept.name) }))
  return (
    <>
      <p>
        <Button tone="quiet" onPress={onBack}>
          {words.back}
        </Button>
      </p>
      <h3 className="part_head" tabIndex={-1} ref={head}>
        {fill(words.sent_title, { office: sent.sentTo })}
      </h3>
      <p className="quiet">
        {fill(words.sent_by, {
          ...{ post: sent.post, moment: at(sent.sentAt), from: at(sent.from), to: at(sent.to) },
          known: at(sent.knownAt),
        })}
        {before &&
          ` ${fill(words.against_sent, { moment: writeDate(before.to, language, 'minute') })}`}
      </p>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {made && hash !== undefined && (
        <SameAgain sent={sent.figures} made={made} isSameText={hash === sent.hash} />
      )}
      <FigureTable
        figures={figures}
        compared={before && compareFigures(figures, before.figures)}
        onChosen={onChosen}
      />
      {report && <ReportRows report={report} />}
      {isMade && <DownloadReport report={report} before={before} />}
    </>
  )
}

/** What it stood against when it was sent; null for nothing, undefined until that is known. */
function useBefore(
  { unit, against }: SentReport,
  all: readonly SentReport[],
): EarlierReport | null | undefined {
  const span = against !== null && 'from' in against ? against : null
  const due = useReportOf(
    span && { unit, from: String(span.from), to: String(span.to), knownAt: String(span.to) },
  )
  if (against === null) return null
  if (span !== null) return due.data && dueReport(due.data)
  const other = all.find(({ id }) => 'sent' in against && id === against.sent)
  return other && earlierOf(other)
}
