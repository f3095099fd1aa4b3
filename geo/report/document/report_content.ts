import { writeDate } from '../../measures/write_date.ts'
import type { EarlierReport } from '../earlier_report.ts'
import type { QuickReport } from '../quick_report.ts'
import { type Block, centred, heading, type Paragraph, paragraph, sideBySide } from './blocks.ts'
import { appendix, damage, response, shortages, situation } from './sections.ts'
import { formWords } from './words.ts'

/** A document with what stands at the head and the foot of each of its pages. */
export interface Content {
  readonly title: string
  readonly marks: readonly Paragraph[]
  readonly blocks: readonly Block[]
}

/**
 * The quick report in the form of Nghị định 30/2020 (appendix I): to be filled in with its number, signed
 * and sent. What the report does not know it leaves to be written by hand.
 *
 * @param before the report before it, if the numbers are to stand against its.
 * @param isExercise marks every page as of an exercise.
 */
export function reportContent(
  report: QuickReport,
  isExercise: boolean,
  before: EarlierReport | null = null,
): Content {
  const marks = [report.marking.vi.toUpperCase(), ...(isExercise ? [formWords.exercise] : [])]
  return {
    title: `${formWords.title}, ${report.unit_name_vi}`,
    marks: marks.map((mark) => centred(mark, { bold: true, size: 12 })),
    blocks: [
      headOf(report),
      centred(formWords.title, { bold: true, before: 12 }),
      centred(formWords.about, { bold: true }),
      centred(`(${period(report)})`, { italics: true, after: 8 }),
      ...situation(report),
      ...damage(report, before),
      ...response(report, before),
      ...shortages(report),
      heading(formWords.requests),
      paragraph(formWords.to_fill, { italics: true }),
      paragraph(asOf(report), { italics: true, size: 12, before: 8, after: before ? 0 : 8 }),
      ...(before ? [paragraph(against(before), { italics: true, size: 12, after: 8 })] : []),
      signature(),
      ...appendix(report),
    ],
  }
}

const against = ({ to, known_at, sent_to }: EarlierReport): string => {
  const sent = sent_to === null ? '' : ` đã gửi ${sent_to}`
  return `Kỳ trước: báo cáo lúc ${writeDate(to, 'vi', 'minute')}${sent}, theo những gì đã biết đến ${writeDate(known_at, 'vi', 'minute')}.`
}

const headOf = ({ unit_name_vi, to }: QuickReport) =>
  sideBySide(
    [
      centred('ỦY BAN NHÂN DÂN', { size: 12 }),
      centred(unit_name_vi.toUpperCase(), { size: 12 }),
      ...formWords.command.map((line) => centred(line, { size: 12, bold: true })),
      centred(formWords.number, { size: 13, before: 8 }),
    ],
    [
      centred(formWords.country, { size: 12, bold: true }),
      centred(formWords.motto, { size: 13, bold: true }),
      centred('________________________', { size: 10 }),
      centred(placeAndDay(unit_name_vi, to), {
        italics: true,
        before: 4,
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
      paragraph(formWords.recipients, { bold: true, italics: true, size: 12 }),
      paragraph(`- ${formWords.to_fill}`, { size: 11 }),
    ],
    [centred(formWords.signed_for, { bold: true }), centred('', { after: 60 })],
  )
