import { useId } from 'react'
import type { EarlierReport } from '../../geo/report/earlier_report.ts'
import type { QuickReport } from '../../geo/report/quick_report.ts'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useSending } from '../accounts/use_sending.ts'
import { Button } from '../kit/button.tsx'
import { announce } from '../state/announce.ts'
import { tellExport } from '../state/api/tell_export.ts'
import { exercise } from '../state/lane.ts'
import { useWords } from '../words/use_words.ts'
import { reportWords } from './report_words.ts'
import type { ReportFile } from './save_report.ts'

interface DownloadReportProps {
  readonly report: QuickReport
  readonly before: EarlierReport | null
  readonly onMade?: () => void
}

/** The report as a file to be sent. */
export function DownloadReport({ report, before, onMade }: DownloadReportProps) {
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
        onMade?.()
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
