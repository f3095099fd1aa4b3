import { labelBand } from './grid_marks.ts'
import type { PaperBox } from './map_frame.ts'
import type { Paper } from './paper.ts'

/** Lengths on A3, millimetres; they grow with the paper. */
export const margins = { edge: 10, head: 23, foot: 15, gap: 6 } as const

const marginWidth = { usual: 82, large: 118, widest: 166 } as const
/** Of a sheet that stands upright, the share of its height under the map. */
const marginShare = { usual: 0.27, large: 0.36, widest: 0.5 } as const
export type MarginSize = keyof typeof marginWidth

/** Which of them a sheet tries, the narrowest first: charts and tables soon take the widest. */
export const marginsOf = (hasExtras: boolean): readonly MarginSize[] =>
  hasExtras ? ['usual', 'widest'] : ['usual', 'large', 'widest']

/** Whether a sheet has its margin beside the map, or beneath it. */
export const lies = ({ width, height }: Paper) => width > height

/** Where the map stands: beside its margin, or above it where the paper stands upright. */
export function mapRoom(paper: Paper, size: MarginSize): PaperBox {
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
export function pageRoom({ width, height, enlargement, headingHeight }: Paper): PaperBox {
  const [edge, head, foot] = [margins.edge, margins.head, margins.foot].map(
    (each) => each * enlargement,
  )
  if (edge === undefined || head === undefined || foot === undefined)
    throw new Error('Three margins.')
  const y = head + headingHeight
  return { x: edge, y, width: width - 2 * edge, height: height - y - foot }
}

/** Where the blocks of the margin stand: beside the map, or beneath it. */
export function marginRoom(paper: Paper, size: MarginSize): PaperBox {
  const room = pageRoom(paper)
  const width = marginWidth[size] * paper.enlargement
  const height = paper.height * marginShare[size]
  return lies(paper)
    ? { ...room, x: room.x + room.width - width, width }
    : { ...room, y: room.y + room.height - height, height }
}
