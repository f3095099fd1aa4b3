import type { Position } from '../measures/position.ts'
import { frameAround, type MapFrame } from './map_frame.ts'
import { mapRoom } from './page_room.ts'
import { paperOf } from './paper.ts'
import { projectionAt } from './projection.ts'
import { scaleOf } from './scale_of.ts'
import { middleOf } from './sheet_content.ts'
import type { SheetRequest } from './sheet_request.ts'

type Framed = Pick<SheetRequest, 'paper' | 'orientation' | 'grid' | 'extent'> & {
  readonly scale?: number | undefined
  /** Whether the heading of a document stands above it. */
  readonly headed?: boolean
}

/** The map of a sheet before it is drawn, with a margin of the usual size. */
export function frameOf(wanted: Framed): MapFrame {
  const box = mapRoom(paperOf(wanted.paper, wanted.orientation, wanted.headed), 'usual')
  const centre = middleOf(wanted.extent)
  const projection = projectionAt(wanted.grid, centre)
  return frameAround(centre, scaleOf(wanted, box, projection), box, projection)
}

/** The edge of a sheet's map on the globe, once around from its upper left corner. */
export function frameEdge({ metres, projection }: MapFrame): readonly Position[] {
  const [west, south, east, north] = metres
  const corners: readonly Position[] = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]
  const steps = 6
  return corners.flatMap((from, at) => {
    const to = corners[(at + 1) % corners.length] ?? from
    return Array.from({ length: steps }, (_, step) => {
      const share = step / steps
      return projection.toGlobe([
        from[0] + (to[0] - from[0]) * share,
        from[1] + (to[1] - from[1]) * share,
      ])
    })
  })
}
