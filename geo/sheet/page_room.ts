import { labelBand } from './grid_marks.ts'
import type { PaperBox } from './map_frame.ts'
import type { Paper } from './paper.ts'

/** Lengths on A3, millimetres; they grow with the paper. */
export const margins = { edge: 10, head: 23, foot: 15, gap: 6 } as const

/** What is thrown on a wall says in its foot what the margin of a sheet says. */
export const footHeight = ({
  isProjected,
  enlargement,
}: Pick<Paper, 'isProjected' | 'enlargement'>) => (isProjected ? 17.5 : margins.foot) * enlargement

const marginWidth = {
  sheet: { usual: 82, large: 118, widest: 166 },
  projected: { usual: 48, large: 90, widest: 130 },
} as const
/** Of a sheet that stands upright, the share of its height under the map. */
const marginShare = { usual: 0.27, large: 0.36, widest: 0.5 } as const
export type MarginSize = keyof typeof marginShare

/** Of what is thrown on a wall the map keeps so much of the width: smaller letters come before a smaller map. */
const leastMapShare = 0.42

/** Which of them a sheet tries, the narrowest first: charts and tables soon take the widest. */
export function marginsOf(paper: Paper, hasExtras: boolean): readonly MarginSize[] {
  const sizes: readonly MarginSize[] = hasExtras
    ? ['usual', 'widest']
    : ['usual', 'large', 'widest']
  if (!paper.isProjected) return sizes
  return sizes.filter((size) => mapShare(paper, size) >= leastMapShare)
}

/** What of the page's width is left to the map, from 0 to 1. */
export const mapShare = (paper: Paper, size: MarginSize): number =>
  mapRoom(paper, size).width / pageRoom(paper).width

/** Beneath the map of what is thrown on a wall stands its scale. */
export const scaleStrip = 8

/** Whether a sheet has its margin beside the map, or beneath it. */
export const lies = ({ width, height }: Paper) => width > height

/** Where the map stands: beside its margin, or above it where the paper stands upright. */
export function mapRoom(paper: Paper, size: MarginSize): PaperBox {
  const { enlargement } = paper
  const band = labelBand * enlargement
  const room = pageRoom(paper)
  const strip = paper.isProjected ? scaleStrip * enlargement : 0
  const box = lies(paper)
    ? {
        ...room,
        width: room.width - widthOf(paper, size) - margins.gap * enlargement,
        height: room.height - strip,
      }
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
export function pageRoom(paper: Paper): PaperBox {
  const { width, height, enlargement, headingHeight } = paper
  const x = margins.edge * enlargement
  const y = margins.head * enlargement + headingHeight
  return { x, y, width: width - 2 * x, height: height - y - footHeight(paper) }
}

/** Where the blocks of the margin stand: beside the map, or beneath it. */
export function marginRoom(paper: Paper, size: MarginSize): PaperBox {
  const room = pageRoom(paper)
  const width = widthOf(paper, size)
  const height = paper.height * marginShare[size]
  return lies(paper)
    ? { ...room, x: room.x + room.width - width, width }
    : { ...room, y: room.y + room.height - height, height }
}

const widthOf = ({ isProjected, enlargement }: Paper, size: MarginSize) =>
  marginWidth[isProjected ? 'projected' : 'sheet'][size] * enlargement
