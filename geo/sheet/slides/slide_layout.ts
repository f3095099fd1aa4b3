import { paragraphLines } from './paragraph_lines.ts'
import type { SlideBody, SlideTable } from './slide.ts'

/** Inches of a slide of 13⅓ by 7½. */
export interface SlideBox {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const [edge, top, gap] = [0.4, 1.32, 0.18] as const
const aside = 3.7
export const pictureAlone: SlideBox = { x: edge, y: top, w: 13.333 - 2 * edge, h: 5.3 }
export const pictureBesideText: SlideBox = { ...pictureAlone, w: pictureAlone.w - aside - gap }

/** Beneath all of it, in points of 1/72 inch: four lines have room. */
export const footBox = { x: edge, y: 6.64, w: 13.333 - 2 * edge, h: 0.53, fontSize: 8 } as const

const rowHeight = 0.25
/** In points: many columns have room only for small ones. */
export const tableLetters = (columns: number): number => (columns > 4 ? 8 : 10)
/** A title, a head, and a foot stand around the rows of a table. */
const aroundRows = 4

const textSizes = [18, 16, 14, 12, 11, 10] as const

export interface SlideLayout {
  readonly picture: SlideBox
  readonly text: (SlideBox & { readonly points: number }) | null
  /** Whether all of the text is seen at that size; else the notes have it too. */
  readonly textFits: boolean
  readonly tables: readonly (SlideBox & { readonly table: SlideTable; readonly shown: number })[]
}

/** The map takes all that text and tables leave; these stand beside it, the text first. */
export function slideLayout({ text, tables }: SlideBody): SlideLayout {
  if (text === null && tables.length === 0) {
    return { picture: pictureAlone, text: null, textFits: true, tables: [] }
  }
  const picture = pictureBesideText
  const column = { ...pictureAlone, x: picture.x + picture.w + gap, w: aside }
  const most = text === null ? 0 : tables.length === 0 ? column.h : column.h * 0.45
  const fitting = textSizes.find((points) => textHeight(text ?? '', column.w, points) <= most)
  const points = fitting ?? textSizes[5]
  const tall = tables.length === 0 ? most : Math.min(most, textHeight(text ?? '', column.w, points))
  return {
    picture,
    text: text === null ? null : { ...column, h: tall, points },
    textFits: text === null || fitting !== undefined,
    tables: tablesIn(tables, { ...column, y: column.y + tall, h: column.h - tall }),
  }
}

function textHeight(text: string, width: number, points: number): number {
  return (paragraphLines(text, width, points) * points * 1.25) / 72
}

/** Each gets an equal share of the room; what one does not need the next ones have. */
function tablesIn(tables: readonly SlideTable[], room: SlideBox): SlideLayout['tables'] {
  let y = room.y
  return tables.map((table, at) => {
    const share = (room.y + room.h - y) / (tables.length - at)
    let shown = 0
    let used = aroundRows * rowHeight
    const letters = tableLetters(table.head.length)
    for (const row of table.rows) {
      const lines = Math.max(
        ...row.map((cell) => paragraphLines(cell, room.w / (row.length + 0.5), letters)),
      )
      const tall = Math.max((letters * rowHeight) / 9, (lines * letters * 1.25) / 72)
      if (used + tall > share) break
      used += tall
      shown += 1
    }
    const box = { x: room.x, y, w: room.w, h: used, table, shown }
    y += used
    return box
  })
}
