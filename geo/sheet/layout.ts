import { addressBlock } from './address_block.ts'
import type { Block, Setting } from './block.ts'
import { extraBlocks, extrasLeftOut } from './chart/extra_blocks.ts'
import { finderBlock, finderWidth } from './finder_block.ts'
import { type Foot, footOf } from './foot_marks.ts'
import { labelBand } from './grid_marks.ts'
import { gridWords } from './grid_words.ts'
import type { LegendLayer } from './legend.ts'
import { legendBlock } from './legend_block.ts'
import { locatorBlock } from './locator_block.ts'
import type { MapFrame, PaperBox } from './map_frame.ts'
import { noteLines } from './note_lines.ts'
import { notesBlock } from './notes_block.ts'
import { overviewNote } from './overview_note.ts'
import { lies, type MarginSize, marginRoom, margins } from './page_room.ts'
import type { Paper } from './paper.ts'
import { profileBlock } from './profile_block.ts'
import { scaleBlock } from './scale_block.ts'
import { scaleStrip } from './scale_strip.ts'
import type { SheetContent } from './sheet_content.ts'
import { textBlock } from './text_block.ts'

export interface Layout {
  /** Blocks of the margin with where each begins. */
  readonly placed: readonly { readonly block: Block; readonly x: number; readonly y: number }[]
  readonly foot: Foot
  /** Whether something of the margin, or of the foot, had no room. */
  readonly isCut: boolean
}

/** What of charts and of a table stands in the margin: they give way before anything else does. */
export interface Extras {
  /** So many of them, the table last. */
  readonly count: number
  /** Rows of each at most; how many more there are is said. */
  readonly rows: number
}

/**
 * The blocks of the margin, in columns; the locator stands last, at the foot of the last column. Of what is
 * thrown on a wall the scale stands beneath the map, and what the margin does not say is said in the foot.
 */
export function layoutOf(
  content: SheetContent,
  paper: Paper,
  map: {
    readonly frame: MapFrame
    readonly spacing: number
    readonly legend: readonly LegendLayer[]
    readonly covered: readonly (readonly string[])[]
  },
  size: MarginSize,
  extras: Extras,
  setting: Setting,
): Layout {
  const { enlargement } = paper
  const gap = margins.gap * enlargement
  const margin = marginRoom(paper, size)
  const columns = lies(paper) ? (size === 'usual' ? 1 : 2) : 3
  const even = (margin.width - gap * (columns - 1)) / columns
  // Of two columns a legend by itself takes what the locator leaves.
  const isLegendAlone = !content.text && !content.subject && extras.count === 0
  const aside =
    paper.isProjected && columns === 2 && isLegendAlone ? finderWidth * enlargement : even
  const width = columns === 1 ? even : margin.width - (columns - 1) * (gap + aside)
  const { frame, spacing, legend } = map
  const notes = [
    ...noteLines(content, map, extrasLeftOut(content, extras)),
    ...overviewNote(frame, setting.language),
  ]
  const shared = [
    ...(content.text ? [textBlock(content.text, width, setting)] : []),
    ...extraBlocks(content, extras, width, setting),
    ...(content.subject ? [profileBlock(content.subject, width, setting)] : []),
    legendBlock(legend, width, setting),
  ]
  const room = { columns, width, gap }
  if (paper.isProjected) {
    const said = [...notes, ...gridWords(frame, spacing, setting.language)]
    const foot = footOf(content, said, paper, setting)
    const finder = finderBlock(content, frame, columns === 1 ? width : aside, setting)
    const { placed, isCut } = inColumns([...shared, finder], margin, room)
    const strip = { block: scaleStrip(frame, setting), ...belowMap(frame, setting) }
    return { placed: [...placed, strip], foot, isCut: isCut || foot.isCut }
  }
  const blocks = [
    ...shared,
    scaleBlock(frame, spacing, width, setting),
    notesBlock(notes, width, setting),
    ...(content.address ? [addressBlock(content.address, width, setting)] : []),
    locatorBlock(content.locator, frame, width, setting),
  ]
  return { ...inColumns(blocks, margin, room), foot: footOf(content, [], paper, setting) }
}

/** Beneath the numbers of the grid. */
function belowMap({ box }: MapFrame, { enlargement }: Setting) {
  const band = labelBand * enlargement
  return { x: box.x - band, y: box.y + box.height + band + enlargement }
}

type Placed = Pick<Layout, 'placed' | 'isCut'>

interface Columns {
  readonly columns: number
  readonly width: number
  readonly gap: number
}

/** As evenly as the blocks allow: with less room at first, and with all of it where that is too little. */
function inColumns(blocks: readonly Block[], margin: PaperBox, columns: Columns): Placed {
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
): Placed {
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
