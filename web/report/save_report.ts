import { Packer } from 'docx'
import { writeDate } from '../../geo/measures/write_date.ts'
import { reportDocument } from '../../geo/report/document/report_document.ts'
import type { QuickReport } from '../../geo/report/quick_report.ts'
import { saveFile } from '../kit/save_file.ts'

/**
 * Hands the report to the browser as a file. Its name says of what unit and time it is, and how it is
 * marked, which is what a hand that passes it on sees.
 */
export async function saveReport(report: QuickReport, isExercise: boolean): Promise<void> {
  const blob = await Packer.toBlob(reportDocument(report, isExercise))
  const at = writeDate(report.to, 'vi', 'minute').replaceAll(/[: /]/g, '_')
  const parts = ['bao_cao_nhanh', report.unit_code, at, report.marking.code]
  saveFile(blob, `${[...parts, ...(isExercise ? ['dien_tap'] : [])].join('_')}.docx`)
}
