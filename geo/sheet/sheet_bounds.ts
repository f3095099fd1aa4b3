import type { BoundingBox } from '../measures/bounding_box.ts'
import { frameAround } from './map_frame.ts'
import { mapRoom } from './page_room.ts'
import { paperOf } from './paper.ts'
import { projectionAt } from './projection.ts'
import { scaleOf } from './scale_of.ts'
import { middleOf } from './sheet_content.ts'
import type { SheetRequest } from './sheet_request.ts'

/** What a sheet may show, degrees: all of its map, whichever margin it gets, and a little more. */
export function sheetBounds(request: SheetRequest): BoundingBox {
  const paper = paperOf(request.paper, request.orientation, request.heading !== undefined)
  const centre = middleOf(request.extent)
  const projection = projectionAt(request.grid, centre)
  // The wide map of a narrow margin at the small scale that a wide margin asks for holds both.
  const box = mapRoom(paper, 'usual')
  const scale = scaleOf(request, mapRoom(paper, 'large'), projection)
  const [west, south, east, north] = frameAround(centre, scale, box, projection).degrees
  const [x, y] = [(east - west) * 0.06, (north - south) * 0.06]
  return [west - x, south - y, east + x, north + y]
}
