/** What a document is made of, whatever file it becomes. Lengths in points, as a printer counts them. */
export type Block = Paragraph | SideBySide | Grid

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  readonly bold: boolean
  readonly italics: boolean
  readonly size: number
  readonly align: 'left' | 'center'
  readonly before: number
  readonly after: number
  /** A heading does not stay alone at the foot of a page. */
  readonly keepWithNext: boolean
  readonly onNewPage: boolean
}

/** Two columns without lines, as heads and signatures stand. */
export interface SideBySide {
  readonly kind: 'side_by_side'
  readonly columns: readonly [readonly Paragraph[], readonly Paragraph[]]
  readonly percent: readonly [number, number]
}

/** A table whose head is repeated on every page, and whose rows are not cut. */
export interface Grid {
  readonly kind: 'grid'
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
}

export interface Column {
  readonly head: string
  readonly percent: number
}

/** Nghị định 30/2020 has texts of 13 or 14 points. */
const bodySize = 14
export const cellSize = 12

/** The page of the decree, in millimetres. */
export const page = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const

type Own = Partial<Omit<Paragraph, 'kind' | 'text'>>

export const paragraph = (text: string, own: Own = {}): Paragraph => ({
  kind: 'paragraph',
  text,
  ...{ bold: false, italics: false, size: bodySize, align: 'left' as const },
  ...{ before: 0, after: 4, keepWithNext: false, onNewPage: false },
  ...own,
})

export const centred = (text: string, own: Own = {}): Paragraph =>
  paragraph(text, { align: 'center', after: 0, ...own })

export const heading = (text: string, own: Own = {}): Paragraph =>
  paragraph(text, { bold: true, keepWithNext: true, before: 8, after: 4, ...own })

export const sideBySide = (
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  percent: readonly [number, number] = [40, 60],
): SideBySide => ({ kind: 'side_by_side', columns: [left, right], percent })

export const grid = (columns: readonly Column[], rows: Grid['rows']): Grid => ({
  ...{ kind: 'grid', columns, rows },
})
