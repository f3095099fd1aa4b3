import type { PaperBox } from './map_frame.ts'

/**
 * What a sheet is drawn of, free of any file format: the same marks become a PDF, a picture, or an SVG on
 * the screen. Lengths are millimetres from the upper left corner of the sheet; sizes of letters are
 * points. What comes later lies above.
 */
export type Mark = PathMark | TextMark | PictureMark | GroupMark

export interface PathMark {
  readonly kind: 'path'
  /** SVG path data. */
  readonly path: string
  readonly fill?: string
  readonly fillOpacity?: number
  /** Whether what is enclosed twice is left open, as a lake's island in a lake. */
  readonly evenOdd?: boolean
  readonly stroke?: string
  readonly strokeOpacity?: number
  readonly width?: number
  /** Millimetres drawn and left open in turn. */
  readonly dash?: readonly number[]
  readonly ends?: 'flat' | 'round'
}

export const sheetFonts = ['regular', 'medium', 'semibold', 'italic'] as const
export type PlainFont = (typeof sheetFonts)[number]
/** Of the heading of a report alone. */
export const headingFonts = ['serif', 'serif_bold', 'serif_italic'] as const
export type SheetFont = PlainFont | (typeof headingFonts)[number]

/** The files of the letters; those of a heading only where there is one. */
export type FontFiles = Readonly<
  Record<PlainFont, Uint8Array> & Partial<Record<(typeof headingFonts)[number], Uint8Array>>
>

export interface TextMark {
  readonly kind: 'text'
  readonly text: string
  /** Where the text begins, has its middle, or ends, by `align`, on its baseline. */
  readonly x: number
  readonly y: number
  readonly font: SheetFont
  readonly points: number
  readonly colour: string
  readonly align: 'start' | 'middle' | 'end'
  /** Degrees, clockwise, around that place. */
  readonly turn?: number
  /** A rim in this colour, which keeps the letters apart from the map beneath. */
  readonly halo?: string
  /** The colour of the sign that it stands on, where it stands on one. */
  readonly on?: string
  /** Between two letters, as a share of their size. */
  readonly spacing?: number
}

export interface PictureMark {
  readonly kind: 'picture'
  readonly box: PaperBox
  readonly jpeg: Uint8Array
}

/** Marks that are drawn together: within a box only, or weaker as a whole. */
export interface GroupMark {
  readonly kind: 'group'
  readonly marks: readonly Mark[]
  /** SVG path data; only what lies inside is seen. */
  readonly within?: string
  readonly evenOdd?: boolean
  readonly opacity?: number
}

export const boxPath = ({ x, y, width, height }: PaperBox) =>
  `M${mm(x)} ${mm(y)}h${mm(width)}v${mm(height)}h${mm(-width)}Z`

/** A length as it is written in a path: to a thousandth of a millimetre, with no more letters than it needs. */
export const mm = (length: number) => String(Math.round(length * 1000) / 1000)

/** How wide the rim around letters is, as a share of their size. */
export const haloShare = 0.22

/** A typographic point in millimetres. */
export const pointMm = 25.4 / 72
/** A pixel as symbols count them, in millimetres: 1/96 inch. */
export const pixelMm = 25.4 / 96
