import type { Label, Vocabulary } from '../words.ts'

/** Sheets that are printed, and the slide of a projector. */
export const paperWords = {
  a4: { vi: 'A4', en: 'A4' },
  a3: { vi: 'A3', en: 'A3' },
  a1: { vi: 'A1', en: 'A1' },
  a0: { vi: 'A0', en: 'A0' },
  slide: { vi: 'Trang chiếu 16:9', en: '16:9 slide' },
} as const satisfies Vocabulary
export type PaperName = keyof typeof paperWords

export const orientationWords = {
  landscape: { vi: 'Ngang', en: 'Landscape' },
  portrait: { vi: 'Dọc', en: 'Portrait' },
} as const satisfies Readonly<Record<string, Label>>
export type Orientation = keyof typeof orientationWords

/** Lengths in millimetres. */
export interface Paper {
  readonly name: PaperName
  readonly width: number
  readonly height: number
  /** How much larger letters and symbols are than on A3: a wall is read from farther off. */
  readonly enlargement: number
  /** How high the heading of a report stands above the title; 0 without one. */
  readonly headingHeight: number
  /** Whether it is thrown on a wall: its letters are larger, and its margin says less. */
  readonly isProjected: boolean
}

/** The same page with letters of several sizes, the largest first: a margin with much to say takes smaller ones. */
export type Papers = readonly [Paper, ...Paper[]]

/** Short and long side (ISO 216); of the slide those of a page of 13⅓ by 7½ inches. */
const sides: Readonly<Record<PaperName, readonly [short: number, long: number, number]>> = {
  a4: [210, 297, 0.82],
  a3: [297, 420, 1],
  a1: [594, 841, 1.5],
  a0: [841, 1189, 2],
  slide: [190.5, 338.67, 1.4],
}

/** Of what is thrown on a wall: the text of a margin has 11 points, and 6 where nothing else will do. */
export const projectedEnlargements = [sides.slide[2], 1.2, 1.05, 1, 0.85, 0.74] as const

/** A sheet in the hand has letters of one size. */
export function papersOf(name: PaperName, orientation: Orientation, hasHeading = false): Papers {
  const paper = paperOf(name, orientation, hasHeading)
  if (!paper.isProjected) return [paper]
  const [, ...smaller] = projectedEnlargements
  return [paper, ...smaller.map((enlargement) => withLetters(paper, enlargement, hasHeading))]
}

/** A slide lies on its long side, whatever is asked; its letters are the largest that it has. */
export function paperOf(name: PaperName, orientation: Orientation, hasHeading = false): Paper {
  const [short, long, enlargement] = sides[name]
  const lies = orientation === 'landscape' || name === 'slide'
  const page = { name, width: lies ? long : short, height: lies ? short : long }
  return withLetters({ ...page, isProjected: name === 'slide' }, enlargement, hasHeading)
}

const withLetters = (
  page: Pick<Paper, 'name' | 'width' | 'height' | 'isProjected'>,
  enlargement: number,
  hasHeading: boolean,
): Paper => ({
  ...page,
  enlargement,
  headingHeight: hasHeading ? headingHeight * headingScale({ enlargement }) : 0,
})

/** On A3, millimetres. */
const headingHeight = 30

/** The letters of a heading are those of the decree on A4 too, and grow with a wall. */
export const headingScale = ({ enlargement }: Pick<Paper, 'enlargement'>) =>
  Math.max(1, enlargement)
