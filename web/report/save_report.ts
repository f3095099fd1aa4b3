import { Packer } from 'docx'
import { writeDate } from '../../geo/measures/write_date.ts'
import { reportDocument } from '../../geo/report/document/report_document.ts'
import type { QuickReport } from '../../geo/report/quick_report.ts'

/**
 * Hands the report to the browser as a file. Its name says of what unit and time it is, and how it is
 * marked, which is what a hand that passes it on sees.
 */
export async function saveReport(report: QuickReport, isExercise: boolean): Promise<void> {
  const blob = await Packer.toBlob(reportDocument(report, isExercise))
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  const at = writeDate(report.to, 'vi', 'minute').replaceAll(/[: /]/g, '_')
  const parts = ['bao_cao_nhanh', report.unit_code, at, report.marking.code]
  link.href = address
  link.download = `${[...parts, ...(isExercise ? ['dien_tap'] : [])].join('_')}.docx`
  link.click()
  URL.revokeObjectURL(address)
}
