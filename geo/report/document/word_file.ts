import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type * as blocks from './blocks.ts'
import { type Block, cellSize, type Grid, page, paragraph, type SideBySide } from './blocks.ts'
import type { Content } from './report_content.ts'

const font = 'Times New Roman'

/** A document to be filled in by hand, for Word and LibreOffice. */
export function wordFile({ title, marks, blocks }: Content): Document {
  const marked = marks.map((mark) => write(mark))
  const pageNumber = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(13), font })],
  })
  return new Document({
    title,
    creator: 'Địa Bàn',
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(page.width), height: mm(page.height) },
            margin: {
              ...{ top: mm(page.top), bottom: mm(page.bottom) },
              ...{ left: mm(page.left), right: mm(page.right) },
            },
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
        children: blocks.map(blockOf),
      },
    ],
  })
}

function blockOf(block: Block): Paragraph | Table {
  if (block.kind === 'paragraph') return write(block)
  return block.kind === 'grid' ? gridOf(block) : besides(block)
}

const write = ({ text, bold, italics, size, ...own }: blocks.Paragraph): Paragraph =>
  new Paragraph({
    alignment: own.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before: twentieths(own.before), after: twentieths(own.after) },
    keepNext: own.keepWithNext,
    pageBreakBefore: own.onNewPage,
    children: [new TextRun({ text, bold, italics, size: halfPoints(size), font })],
  })

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const noLine = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
const everySide = <Side>(side: Side) => ({ top: side, bottom: side, left: side, right: side })

const besides = ({ columns, percent }: SideBySide): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: percent.map(partOfText),
    borders: { ...everySide(noLine), insideHorizontal: noLine, insideVertical: noLine },
    rows: [
      new TableRow({
        children: columns.map(
          (column, at) =>
            new TableCell({
              width: { size: percent[at] ?? 50, type: WidthType.PERCENTAGE },
              borders: everySide(noLine),
              children: column.map(write),
            }),
        ),
      }),
    ],
  })

function gridOf({ columns, rows }: Grid): Table {
  const cell = (text: string, at: number, bold = false) =>
    new TableCell({
      width: { size: columns[at]?.percent ?? 0, type: WidthType.PERCENTAGE },
      borders: everySide(line),
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [write(paragraph(text, { bold, size: cellSize, after: 0 }))],
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: columns.map(({ percent }) => partOfText(percent)),
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

/** In twentieths of a point, as the format counts; the library cuts where it should round. */
const mm = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)
const partOfText = (percent: number): number =>
  Math.round((percent / 100) * mm(page.width - page.left - page.right))
const twentieths = (points: number): number => Math.round(points * 20)
const halfPoints = (points: number): number => Math.round(points * 2)
