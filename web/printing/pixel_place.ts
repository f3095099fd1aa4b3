import type { Position } from '../../geo/measures/position.ts'
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
  const [x, y] = mercator(position)
  const [middleX, middleY] = mercator([view.lon, view.lat])
  const world = worldPixels * 2 ** view.zoom
  const [right, down] = turned([(x - middleX) * world, (y - middleY) * world], -view.bearing)
  return [size.width / 2 + right, size.height / 2 + down]
}

/** The position under a place of the screen. */
export function positionAt([x, y]: Pixel, view: ViewPlace, size: Size): Position {
  const world = worldPixels * 2 ** view.zoom
  const [right, down] = turned([x - size.width / 2, y - size.height / 2], view.bearing)
  const [middleX, middleY] = mercator([view.lon, view.lat])
  const [east, south] = [middleX + right / world, middleY + down / world]
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * south))) * 180) / Math.PI
  return [east * 360 - 180, latitude]
}

function mercator([lon, lat]: Position): readonly [number, number] {
  const angle = (lat * Math.PI) / 180
  return [(lon + 180) / 360, (1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2]
}

/** @param degrees clockwise. */
function turned([x, y]: Pixel, degrees: number): Pixel {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  return [x * cos - y * sin, x * sin + y * cos]
}
