import type { Position } from '../../geo/measures/position.ts'
import { globeOf, mercatorOf } from '../../geo/sheet/basemap/mercator.ts'
import type { ViewPlace } from '../map/map_view.ts'

/** A place on the map's box, CSS pixels from its upper left corner. */
export type Pixel = readonly [x: number, y: number]

interface Size {
  readonly width: number
  readonly height: number
}

/** Side of the whole world at zoom 0, in CSS pixels. */
const worldPixels = 512

/** Where a position lies on the screen while the map looks at a place (Web Mercator, never tilted). */
export function pixelOf(position: Position, view: ViewPlace, size: Size): Pixel {
  const [x, y] = mercatorOf(position)
  const [middleX, middleY] = mercatorOf([view.lon, view.lat])
  const world = worldPixels * 2 ** view.zoom
  const [right, down] = turned([(x - middleX) * world, (y - middleY) * world], -view.bearing)
  return [size.width / 2 + right, size.height / 2 + down]
}

/** The position under a place of the screen. */
export function positionAt([x, y]: Pixel, view: ViewPlace, size: Size): Position {
  const world = worldPixels * 2 ** view.zoom
  const [right, down] = turned([x - size.width / 2, y - size.height / 2], view.bearing)
  const [middleX, middleY] = mercatorOf([view.lon, view.lat])
  const [east, south] = [middleX + right / world, middleY + down / world]
  return globeOf([east, south])
}

/** @param degrees clockwise. */
function turned([x, y]: Pixel, degrees: number): Pixel {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  return [x * cos - y * sin, x * sin + y * cos]
}
