import { useId, useState } from 'react'
import { dateFrom } from '../../geo/measures/moment.ts'
import { writeAge } from '../../geo/measures/write_age.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { compareFigures, reportBefore } from '../../geo/report/compare_figures.ts'
import { figuresOf } from '../../geo/report/figures_of.ts'
import type { QuickReport } from '../../geo/report/quick_report.ts'
import { sentByHour } from '../../geo/report/vocabulary.ts'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useSending } from '../accounts/use_sending.ts'
import { useTicking } from '../age/use_ticking.ts'
import { Button } from '../kit/button.tsx'
import { CheckBox } from '../kit/check_box.tsx'
import { Choice } from '../kit/choice.tsx'
import { DialogWindow } from '../kit/dialog_window.tsx'
import { Failure } from '../panels/failure.tsx'
import { announce } from '../state/announce.ts'
import { type ReportSpan, useQuickReport, useReportOfThen } from '../state/api/quick_report.ts'
import { tellExport } from '../state/api/tell_export.ts'
import { exercise } from '../state/lane.ts'
import { fill } from '../words/fill.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { FigureTable } from './figure_table.tsx'
import { ReportRows } from './report_rows.tsx'
import { reportWords } from './report_words.ts'
import type { ReportFile } from './save_report.ts'
import './report.css'

interface ReportWindowProps {
  readonly unit: string
  readonly onClose: () => void
}

/** The quick report of a unit: its numbers, what each is made of, and the document to be sent. */
export default function ReportWindow({ unit, onClose }: ReportWindowProps) {
  const language = useLanguage()
  const words = useWords(reportWords)
  const [span, setSpan] = useState<ReportSpan>('day')
  const [isCompared, setCompared] = useState(false)
  const { data: report, error, refetch } = useQuickReport(unit, span)
  const before = isCompared && report ? reportBefore(dateFrom(report.to)) : null
  const then = useReportOfThen(unit, span, before)
  const name = report && (language === 'vi' ? report.unit_name_vi : report.unit_name_en)
  const at = (moment: QuickReport['to']) => writeDate(moment, language, 'minute')
  return (
    <DialogWindow
      title={name === undefined ? words.open : fill(words.title, { unit: name })}
      closeLabel={words.close}
      open
      onClose={onClose}
      width="broad"
    >
      <div className="report" aria-busy={!report && !error}>
        <div className="report_head">
          <Choice
            label={words.span}
            value={span}
            onChange={(value) => setSpan(value === 'day' ? 'day' : 'day_and_night')}
            groups={[
              {
                title: '',
                options: (['day', 'day_and_night'] as const).map((one) => ({
                  ...{ value: one, words: words[one] },
                })),
              },
            ]}
          />
          <SendBy />
        </div>
        {error && <Failure error={error} onRetry={() => void refetch()} />}
        {!report && !error && <p className="quiet">{words.loading}</p>}
        {report && (
          <>
            <p className="quiet">
              {fill(words.period, { from: at(report.from), to: at(report.to) })}
            </p>
            <CheckBox checked={isCompared} onChange={setCompared}>
              {fill(words.compare, { moment: at(reportBefore(dateFrom(report.to))) })}
            </CheckBox>
            {before && then.error && (
              <Failure error={then.error} onRetry={() => void then.refetch()} />
            )}
            <FigureTable
              figures={figuresOf(report)}
              compared={
                before && then.data && compareFigures(figuresOf(report), figuresOf(then.data))
              }
              onChosen={onClose}
            />
            <ReportRows report={report} />
            <Download report={report} before={(before && then.data) ?? null} />
          </>
        )}
      </div>
    </DialogWindow>
  )
}

/** How long until a commune's report is to be sent, by the clock of Viet Nam. */
function SendBy() {
  const language = useLanguage()
  const words = useWords(reportWords)
  const now = useTicking()
  const hereHour = (now / 3_600_000 + 7) % 24
  const due = now + (sentByHour - hereHour) * 3_600_000
  const isPast = due < now
  const age = isPast
    ? writeAge(new Date(due), new Date(now), language)
    : writeAge(new Date(now), new Date(due), language)
  return (
    <p className="report_due" data-late={isPast}>
      {fill(isPast ? words.overdue : words.due, { age })}
    </p>
  )
}

interface DownloadProps {
  readonly report: QuickReport
  readonly before: QuickReport | null
}

function Download({ report, before }: DownloadProps) {
  const words = useWords(reportWords)
  const { busy, trouble, send } = useSending('refused')
  const wrong = useId()
  const download = (file: ReportFile) =>
    void send(
      async () => {
        const { saveReport } = await import('./save_report.ts')
        // What leaves the screen stands in the log before it does.
        await tellExport('incidents', report.incidents.length)
        await saveReport({ report, before, isExercise: exercise !== null }, file)
        announce(words.made)
      },
      () => {},
    )
  return (
    <div className="report_download">
      <TroubleNote id={wrong} trouble={trouble} busy={busy} />
      <div className="report_files">
        <Button tone="solid" busy={busy} onPress={() => download('docx')}>
          {words.download}
        </Button>
        <Button busy={busy} onPress={() => download('pdf')}>
          {words.download_pdf}
        </Button>
      </div>
    </div>
  )
}
