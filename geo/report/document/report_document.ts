import { AlignmentType, Document, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import { writeDate } from '../../measures/write_date.ts'
import type { QuickReport } from '../quick_report.ts'
import { bodySize, centred, paragraph, sideBySide } from './parts.ts'
import { appendix, damage, response, shortages, situation } from './sections.ts'
import { formWords } from './words.ts'

/**
 * The quick report as a document in the form of Nghị định 30/2020 (appendix I): to be filled in with its
 * number, signed and sent. What the report does not know it leaves to be written by hand.
 *
 * @param isExercise marks every page as of an exercise.
 */
export function reportDocument(report: QuickReport, isExercise: boolean): Document {
  const marks = [report.marking.vi.toUpperCase(), ...(isExercise ? [formWords.exercise] : [])]
  const marked = marks.map((mark) => centred(mark, { bold: true, size: 24 }))
  const pageNumber = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 26, font: 'Times New Roman' })],
  })
  return new Document({
    title: `${formWords.title}, ${report.unit_name_vi}`,
    creator: 'Địa Bàn',
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) },
          },
        },
        headers: {
          first: new Header({ children: marked }),
          default: new Header({ children: [pageNumber, ...marked] }),
        },
        footers: {
          first: new Footer({ children: marked }),
          default: new Footer({ children: marked }),
        },
        children: [
          headOf(report),
          centred(formWords.title, { bold: true, spacing: { before: 240, after: 0 } }),
          centred(formWords.about, { bold: true }),
          centred(`(${period(report)})`, { italics: true, spacing: { after: 160 } }),
          ...situation(report),
          ...damage(report),
          ...response(report),
          ...shortages(report),
          paragraph(formWords.requests, { bold: true, spacing: { before: 160, after: 80 } }),
          paragraph(formWords.to_fill, { italics: true }),
          paragraph(asOf(report), {
            italics: true,
            size: 24,
            spacing: { before: 160, after: 160 },
          }),
          signature(),
          ...appendix(report),
        ],
      },
    ],
  })
}

const headOf = ({ unit_name_vi, to }: QuickReport) =>
  sideBySide(
    [
      centred('ỦY BAN NHÂN DÂN', { size: 24 }),
      centred(unit_name_vi.toUpperCase(), { size: 24 }),
      ...formWords.command.map((line) => centred(line, { size: 24, bold: true })),
      centred(formWords.number, { size: 26, spacing: { before: 160 } }),
    ],
    [
      centred(formWords.country, { size: 24, bold: true }),
      centred(formWords.motto, { size: 26, bold: true }),
      centred('________________________', { size: 20 }),
      centred(placeAndDay(unit_name_vi, to), {
        size: bodySize,
        italics: true,
        spacing: { before: 80 },
      }),
    ],
  )

/** `Móng Cái 1, ngày 05 tháng 01 năm 2026`: days below ten and the first two months have a nought. */
function placeAndDay(unit: string, to: QuickReport['to']): string {
  const place = unit.replace(/^(Phường|Xã|Đặc khu) /, '')
  const [day = '', month = '', year = ''] = writeDate(to, 'vi', 'day').split('/')
  const written = Number(month) < 3 ? month.padStart(2, '0') : String(Number(month))
  return `${place}, ngày ${day.padStart(2, '0')} tháng ${written} năm ${year}`
}

const period = ({ from, to }: QuickReport): string =>
  `từ ${writeDate(from, 'vi', 'minute')} đến ${writeDate(to, 'vi', 'minute')}`

const asOf = ({ known_at, to }: QuickReport): string =>
  `Số liệu biết đến ${writeDate(known_at ?? to, 'vi', 'minute')}; số chưa ai báo ghi là “chưa rõ”.`

const signature = () =>
  sideBySide(
    [
      paragraph(formWords.recipients, { bold: true, italics: true, size: 24 }),
      paragraph(`- ${formWords.to_fill}`, { size: 22 }),
    ],
    [centred(formWords.signed_for, { bold: true }), centred('', { spacing: { after: 1200 } })],
  )

/** In twentieths of a point, as the format counts; the library cuts where it should round. */
const mm = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)
