import type {
  ContentText,
  CustomTableLayout,
  Column as PdfColumn,
  Content as PdfContent,
  TDocumentDefinitions,
} from 'pdfmake/interfaces'
import type * as blocks from './blocks.ts'
import { type Block, cellSize, type Grid, page, paragraph, type SideBySide } from './blocks.ts'
import type { Content } from './report_content.ts'

/** Has the widths of the letters that the form of the decree is written in, and may be passed on. */
export const pdfFont = 'Tinos'

/**
 * The same document for whoever only reads it, as pdfmake takes it: text as text, its letters inside.
 *
 * @param made when, as the file says; the same content and time give the same file.
 */
export function pdfFile({ title, marks, blocks }: Content, made: Date): TDocumentDefinitions {
  const marked = marks.map(write)
  return {
    info: { title, creator: 'Địa Bàn', producer: 'Địa Bàn', creationDate: made, modDate: made },
    language: 'vi-VN',
    pageSize: { width: mm(page.width), height: mm(page.height) },
    pageMargins: [mm(page.left), mm(page.top), mm(page.right), mm(page.bottom)],
    defaultStyle: { font: pdfFont },
    header: (number) => ({
      margin: [mm(page.left), 14, mm(page.right), 0],
      stack: [...(number === 1 ? [] : [write(pageNumber(number))]), ...marked],
    }),
    footer: { margin: [mm(page.left), 10, mm(page.right), 0], stack: marked },
    content: blocks.map(blockOf),
    // A heading goes with what it heads.
    pageBreakBefore: ({ headlineLevel }, { getFollowingNodesOnPage }) =>
      headlineLevel !== undefined && getFollowingNodesOnPage().length === 0,
  }
}

const pageNumber = (number: number) =>
  paragraph(String(number), { align: 'center', size: 13, after: 0 })

function blockOf(block: Block): PdfContent {
  if (block.kind === 'paragraph') return write(block)
  return block.kind === 'grid' ? gridOf(block) : besides(block)
}

const write = ({ text, bold, italics, size, align, ...own }: blocks.Paragraph): ContentText => ({
  // An empty line would take no room, and the signature needs it.
  text: text === '' ? ' ' : text,
  ...{ bold, italics, fontSize: size, alignment: align },
  margin: [0, own.before, 0, own.after],
  ...(own.keepWithNext && { headlineLevel: 1 }),
  ...(own.onNewPage && { pageBreak: 'before' as const }),
})

const besides = ({ columns, percent }: SideBySide): PdfContent => ({
  columns: columns.map(
    (column, at): PdfColumn => ({ width: partOfText(percent[at] ?? 50), stack: column.map(write) }),
  ),
})

const paddingPoints = 4
const linePoints = 0.5
const lines: CustomTableLayout = {
  ...{ hLineWidth: () => linePoints, vLineWidth: () => linePoints },
  ...{ paddingLeft: () => paddingPoints, paddingRight: () => paddingPoints },
}

const gridOf = ({ columns, rows }: Grid): PdfContent => ({
  layout: lines,
  margin: [0, 0, 0, paddingPoints],
  table: {
    headerRows: 1,
    dontBreakRows: true,
    keepWithHeaderRows: 1,
    widths: columns.map(({ percent }) => partOfText(percent) - 2 * paddingPoints - linePoints),
    body: [
      columns.map(({ head }) => cell(head, true)),
      ...rows.map((texts) => texts.map((text) => cell(text))),
    ],
  },
})

const cell = (text: string, bold = false): ContentText =>
  write(paragraph(text, { bold, size: cellSize, after: 0 }))

const mm = (millimetres: number): number => (millimetres / 25.4) * 72
const partOfText = (percent: number): number =>
  (percent / 100) * mm(page.width - page.left - page.right)
