import type { BoundingBox } from '../measures/bounding_box.ts'
import type { Position } from '../measures/position.ts'
import type { SheetProjection } from './projection.ts'

/** A place on the sheet in millimetres from its upper left corner, x to the right and y down. */
export type PaperPlace = readonly [x: number, y: number]

/** A rectangle on the sheet, millimetres. */
export interface PaperBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The map on the sheet: what it shows, and how a place is found on it. North of the grid is up. */
export interface MapFrame {
  readonly box: PaperBox
  readonly projection: SheetProjection
  /** In degrees; it stands in the middle of the box. */
  readonly centre: Position
  /** 25 000 for 1 : 25 000. */
  readonly denominator: number
  /** Its edges in the grid's metres: west, south, east, north. */
  readonly metres: BoundingBox
  /** What it shows, and a little more at its corners, in degrees. */
  readonly degrees: BoundingBox
  toPaper(position: Position): PaperPlace
  /** From metres of the grid. */
  metresToPaper(metres: Position): PaperPlace
}

export function frameAround(
  centre: Position,
  denominator: number,
  box: PaperBox,
  projection: SheetProjection,
): MapFrame {
  const perMillimetre = denominator / 1000
  const [east, north] = projection.toPlane(centre)
  const [halfWidth, halfHeight] = [
    (box.width / 2) * perMillimetre,
    (box.height / 2) * perMillimetre,
  ]
  const metres: BoundingBox = [
    ...([east - halfWidth, north - halfHeight] as const),
    ...([east + halfWidth, north + halfHeight] as const),
  ]
  const metresToPaper = ([x, y]: Position): PaperPlace => [
    box.x + (x - metres[0]) / perMillimetre,
    box.y + (metres[3] - y) / perMillimetre,
  ]
  return {
    ...{ box, projection, centre, denominator, metres, metresToPaper },
    degrees: degreesOf(metres, projection),
    toPaper: (position) => metresToPaper(projection.toPlane(position)),
  }
}

/** Edges bow on the globe: they are followed, and not only their corners. */
function degreesOf([west, south, east, north]: BoundingBox, { toGlobe }: SheetProjection) {
  const places: Position[] = []
  const steps = 8
  for (let step = 0; step <= steps; step += 1) {
    const [x, y] = [west + ((east - west) * step) / steps, south + ((north - south) * step) / steps]
    places.push(
      ...[toGlobe([x, south]), toGlobe([x, north]), toGlobe([west, y]), toGlobe([east, y])],
    )
  }
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const
}
