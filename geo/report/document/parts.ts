import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

/** Half points, as the format counts them: Nghị định 30/2020 has texts of 13 or 14. */
export const bodySize = 28
const font = 'Times New Roman'

interface Written extends Omit<IParagraphOptions, 'children' | 'text'> {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly size?: number
}

/** A paragraph of one style. */
export function paragraph(text: string, own: Written = {}): Paragraph {
  const { bold = false, italics = false, size = bodySize, ...rest } = own
  return new Paragraph({
    spacing: { after: 80 },
    ...rest,
    children: [new TextRun({ text, bold, italics, size, font })],
  })
}

export const centred = (text: string, own: Written = {}): Paragraph =>
  paragraph(text, { alignment: AlignmentType.CENTER, spacing: { after: 0 }, ...own })

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const noLine = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
const everySide = <Side>(side: Side) => ({ top: side, bottom: side, left: side, right: side })

/** Two blocks side by side without lines, as heads and signatures stand. */
export const sideBySide = (
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  percent: readonly [number, number] = [40, 60],
): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: percent.map((part) => Math.round((part / 100) * textWidth)),
    borders: { ...everySide(noLine), insideHorizontal: noLine, insideVertical: noLine },
    rows: [
      new TableRow({
        children: [left, right].map(
          (block, at) =>
            new TableCell({
              width: { size: percent[at] ?? 50, type: WidthType.PERCENTAGE },
              borders: everySide(noLine),
              children: [...block],
            }),
        ),
      }),
    ],
  })

interface Column {
  readonly head: string
  readonly percent: number
}

/** A table with its head repeated on every page. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): Table {
  const cell = (text: string, at: number, bold = false) =>
    new TableCell({
      width: { size: columns[at]?.percent ?? 0, type: WidthType.PERCENTAGE },
      borders: everySide(line),
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [paragraph(text, { bold, size: 24, spacing: { after: 0 } })],
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: columns.map(({ percent }) => Math.round((percent / 100) * textWidth)),
    rows: [
      new TableRow({
        tableHeader: true,
        children: columns.map(({ head }, at) => cell(head, at, true)),
      }),
      ...rows.map(
        (texts) =>
          new TableRow({ cantSplit: true, children: texts.map((text, at) => cell(text, at)) }),
      ),
    ],
  })
}

/** Between the margins of the decree, in twentieths of a point. */
const textWidth = Math.round((165 / 25.4) * 1440)
