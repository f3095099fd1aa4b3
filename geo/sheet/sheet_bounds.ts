import type { BoundingBox } from '../measures/bounding_box.ts'
import { frameAround, type MapFrame } from './map_frame.ts'
import { mapRoom, marginsOf } from './page_room.ts'
import { type Papers, papersOf } from './paper.ts'
import { projectionAt } from './projection.ts'
import { scaleOf } from './scale_of.ts'
import { middleOf } from './sheet_content.ts'
import type { SheetRequest } from './sheet_request.ts'

type Framed = Pick<SheetRequest, 'paper' | 'orientation' | 'heading' | 'extent' | 'grid' | 'scale'>

/**
 * What a sheet may show, degrees: all of its map, whichever margin it gets, and a little more.
 *
 * @param papers of another size than is asked for, where the sheet is a part of something else.
 */
export function sheetBounds(request: Framed, papers?: Papers): BoundingBox {
  const [west, south, east, north] = widestFrame(request, papers).degrees
  const [x, y] = [(east - west) * 0.06, (north - south) * 0.06]
  return [west - x, south - y, east + x, north + y]
}

/**
 * The largest map that a sheet may get before its margin and its letters are known: whichever it gets lies
 * inside.
 *
 * @param papers of another size than is asked for, where the sheet is a part of something else.
 */
export function widestFrame(
  request: Framed,
  papers: Papers = papersOf(request.paper, request.orientation, request.heading !== undefined),
): MapFrame {
  const centre = middleOf(request.extent)
  const projection = projectionAt(request.grid, centre)
  const rooms = papers.flatMap((paper) =>
    marginsOf(paper, false).map((size) => mapRoom(paper, size)),
  )
  // The wide map of a narrow margin at the small scale that a wide margin asks for holds both.
  const scale = Math.max(...rooms.map((room) => scaleOf(request, room, projection)))
  const width = Math.max(...rooms.map((room) => room.width))
  const height = Math.max(...rooms.map((room) => room.height))
  return frameAround(centre, scale, { x: 0, y: 0, width, height }, projection)
}
