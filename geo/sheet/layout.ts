import { addressBlock } from './address_block.ts'
import type { Block, Setting } from './block.ts'
import { labelBand } from './grid_marks.ts'
import type { LegendLayer } from './legend.ts'
import { legendBlock } from './legend_block.ts'
import { locatorBlock } from './locator_block.ts'
import type { MapFrame, PaperBox } from './map_frame.ts'
import { notesBlock } from './notes_block.ts'
import type { Paper } from './paper.ts'
import { profileBlock } from './profile_block.ts'
import { scaleBlock } from './scale_block.ts'
import type { SheetContent } from './sheet_content.ts'
import { textBlock } from './text_block.ts'

/** Lengths on A3, millimetres; they grow with the paper. */
export const margins = { edge: 10, head: 23, foot: 15, gap: 6 } as const

const marginWidth = { usual: 82, large: 118 } as const
/** Of a sheet that stands upright, the share of its height under the map. */
const marginShare = { usual: 0.27, large: 0.36 } as const

export interface Layout {
  /** Blocks of the margin with where each begins. */
  readonly placed: readonly { readonly block: Block; readonly x: number; readonly y: number }[]
  /** Whether something of the margin had no room. */
  readonly isCut: boolean
}

const lies = ({ width, height }: Paper) => width > height

/** Where the map stands: beside its margin, or above it where the paper stands upright. */
export function mapRoom(paper: Paper, size: keyof typeof marginWidth): PaperBox {
  const { enlargement } = paper
  const band = labelBand * enlargement
  const room = pageRoom(paper)
  const box = lies(paper)
    ? { ...room, width: room.width - (marginWidth[size] + margins.gap) * enlargement }
    : {
        ...room,
        height: room.height - paper.height * marginShare[size] - margins.gap * enlargement,
      }
  return {
    ...{ x: box.x + band, y: box.y + band },
    ...{ width: box.width - 2 * band, height: box.height - 2 * band },
  }
}

/** All of the page between its head and its foot. */
function pageRoom({ width, height, enlargement }: Paper): PaperBox {
  const [edge, head, foot] = [margins.edge, margins.head, margins.foot].map(
    (each) => each * enlargement,
  )
  if (edge === undefined || head === undefined || foot === undefined)
    throw new Error('Three margins.')
  return { x: edge, y: head, width: width - 2 * edge, height: height - head - foot }
}

/** The blocks of the margin, in columns; the locator stands last, at the foot of the last column. */
export function layoutOf(
  content: SheetContent,
  paper: Paper,
  map: {
    readonly frame: MapFrame
    readonly spacing: number
    readonly legend: readonly LegendLayer[]
  },
  size: keyof typeof marginWidth,
  setting: Setting,
): Layout {
  const { enlargement } = paper
  const room = pageRoom(paper)
  const gap = margins.gap * enlargement
  const wide = marginWidth[size] * enlargement
  const margin: PaperBox = lies(paper)
    ? { ...room, x: room.x + room.width - wide, width: wide }
    : {
        ...{ x: room.x, width: room.width, height: paper.height * marginShare[size] },
        y: room.y + room.height - paper.height * marginShare[size],
      }
  const columns = lies(paper) ? (size === 'large' ? 2 : 1) : 3
  const width = (margin.width - gap * (columns - 1)) / columns
  const blocks = [
    ...(content.text ? [textBlock(content.text, width, setting)] : []),
    ...(content.subject ? [profileBlock(content.subject, width, setting)] : []),
    legendBlock(map.legend, width, setting),
    scaleBlock(map.frame, map.spacing, width, setting),
    notesBlock(content, map.legend, width, setting),
    ...(content.address ? [addressBlock(content.address, width, setting)] : []),
  ]
  const locator = locatorBlock(content.locator, map.frame, width, setting)
  return inColumns([...blocks, locator], margin, { columns, width, gap })
}

interface Columns {
  readonly columns: number
  readonly width: number
  readonly gap: number
}

/** As evenly as the blocks allow: with less room at first, and with all of it where that is too little. */
function inColumns(blocks: readonly Block[], margin: PaperBox, columns: Columns): Layout {
  const tall = blocks.filter(({ height }) => height > 0)
  const total = tall.reduce((sum, { height }) => sum + height, 0)
  const even = total / columns.columns
  const limits = [1, 1.15, 1.3, 1.5].map((share) => even * share)
  const fitting = limits
    .filter((limit) => limit < margin.height)
    .map((limit) => placed(tall, margin, columns, limit))
    .find((layout) => !layout.isCut)
  return fitting ?? placed(tall, margin, columns, margin.height)
}

/** @param limit how far down a column is filled. */
function placed(
  blocks: readonly Block[],
  margin: PaperBox,
  { columns, width, gap }: Columns,
  limit: number,
): Layout {
  const set: Layout['placed'][number][] = []
  let [column, y] = [0, margin.y]
  let isCut = false
  for (const [at, block] of blocks.entries()) {
    const isLast = at === blocks.length - 1
    const isFull = y > margin.y && y + block.height > margin.y + limit
    if ((isFull || isLast) && column < columns - 1) {
      column = isLast ? columns - 1 : column + 1
      y = margin.y
    }
    const foot = margin.y + margin.height - block.height
    isCut ||= isFull && column === columns - 1 && y > margin.y && limit < margin.height && !isLast
    isCut ||= y + block.height > margin.y + margin.height + 0.01
    set.push({ block, x: margin.x + column * (width + gap), y: isLast ? Math.max(y, foot) : y })
    y += block.height + gap * 0.8
  }
  return { placed: set, isCut }
}
