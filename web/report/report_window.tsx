import { useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { DialogWindow } from '../kit/dialog_window.tsx'
import { Failure } from '../panels/failure.tsx'
import { type ReportSpan, useQuickReport } from '../state/api/quick_report.ts'
import { useSentReports } from '../state/api/sent_reports.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { NewerNote } from './newer_note.tsx'
import { ReportOfNow } from './report_of_now.tsx'
import { reportWords } from './report_words.ts'
import { SentList } from './sent_list.tsx'
import { SentReportView } from './sent_report_view.tsx'
import './report.css'

interface ReportWindowProps {
  readonly unit: string
  readonly onClose: () => void
}

/** The quick report of a unit: its numbers, the document to be sent, and what was sent already. */
export default function ReportWindow({ unit, onClose }: ReportWindowProps) {
  const language = useLanguage()
  const words = useWords(reportWords)
  const [span, setSpan] = useState<ReportSpan>('day')
  const [openedId, setOpenedId] = useState<string | null>(null)
  const { data: report, error, refetch, isStale, isFetching } = useQuickReport(unit, span)
  const sent = useSentReports(unit)
  const opened = sent.data?.find(({ id }) => id === openedId)
  const name = report && (language === 'vi' ? report.unit_name_vi : report.unit_name_en)
  return (
    <DialogWindow
      title={name === undefined ? words.open : fill(words.title, { unit: name })}
      closeLabel={words.close}
      open
      onClose={onClose}
      width="broad"
    >
      <div className="report" aria-busy={!report && !error}>
        {opened ? (
          <SentReportView
            key={opened.id}
            sent={opened}
            all={sent.data ?? []}
            onBack={() => setOpenedId(null)}
            onChosen={onClose}
          />
        ) : (
          <>
            <ReportOfNow
              {...{ unit, span, report, sent: sent.data }}
              onSpan={setSpan}
              onChosen={onClose}
            >
              {error && <Failure error={error} onRetry={() => void refetch()} />}
              {report && isStale && (
                <NewerNote report={report} busy={isFetching} onRenew={() => void refetch()} />
              )}
              {!report && !error && <p className="quiet">{words.loading}</p>}
            </ReportOfNow>
            {sent.error && <Failure error={sent.error} onRetry={() => void sent.refetch()} />}
            {sent.data && <SentList sent={sent.data} onOpen={({ id }) => setOpenedId(id)} />}
          </>
        )}
      </div>
    </DialogWindow>
  )
}
