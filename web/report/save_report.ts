import { dateFrom } from '../../geo/measures/moment.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { nameOfFile } from '../../geo/name_of_file.ts'
import { contentText } from '../../geo/report/document/content_text.ts'
import { type Content, reportContent } from '../../geo/report/document/report_content.ts'
import type { EarlierReport } from '../../geo/report/earlier_report.ts'
import type { QuickReport } from '../../geo/report/quick_report.ts'
import { saveFile } from '../kit/save_file.ts'

export type ReportFile = 'docx' | 'pdf'

export interface SavedReport {
  readonly report: QuickReport
  /** The one its numbers stand against; null for none. */
  readonly before: EarlierReport | null
  readonly isExercise: boolean
}

/**
 * Hands the report to the browser as a file, whose name says of what unit and time it is.
 */
export async function saveReport(
  { report, before, isExercise }: SavedReport,
  file: ReportFile,
): Promise<void> {
  const content = reportContent(report, isExercise, before)
  const blob = await (file === 'pdf' ? pdfOf(content, report) : wordOf(content))
  const at = writeDate(report.to, 'vi', 'minute')
  const about = ['bao_cao_nhanh', report.unit_code, at]
  saveFile(blob, nameOfFile({ about, marking: report.marking.code, isExercise }, file))
}

/** The hash of what a report says as a document, as the server makes it of the same report. */
export async function documentHash({ report, before, isExercise }: SavedReport): Promise<string> {
  const text = contentText(reportContent(report, isExercise, before))
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Each is a library of its own, fetched when it is wanted. */
async function wordOf(content: Content): Promise<Blob> {
  const [{ Packer }, { wordFile }] = await Promise.all([
    import('docx'),
    import('../../geo/report/document/word_file.ts'),
  ])
  return Packer.toBlob(wordFile(content))
}

async function pdfOf(content: Content, { to }: QuickReport): Promise<Blob> {
  const [{ printPdf }, { pdfFile }] = await Promise.all([
    import('./print_pdf.ts'),
    import('../../geo/report/document/pdf_file.ts'),
  ])
  return printPdf(pdfFile(content, dateFrom(to)))
}
