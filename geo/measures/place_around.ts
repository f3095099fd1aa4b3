import type { BoundingBox } from './bounding_box.ts'
import { latitudeAt, mercatorY, worldPixelsAtZoom0 } from './mercator.ts'

/** Where a map on a screen looks; it never tilts. */
export interface ScreenPlace {
  readonly lon: number
  readonly lat: number
  readonly zoom: number
  /** Degrees clockwise from north, what is up on the screen. */
  readonly bearing: number
}

/** The view in which a box just fits into a map of a given size in CSS pixels, north up. */
export function placeAround(
  [west, south, east, north]: BoundingBox,
  widthPixels: number,
  heightPixels: number,
): ScreenPlace {
  const marginPixels = Math.min(24, widthPixels * 0.02)
  const bottom = mercatorY(south)
  const top = mercatorY(north)
  const room = (pixels: number) => Math.max(1, pixels - 2 * marginPixels) / worldPixelsAtZoom0
  const zoom = Math.log2(
    Math.min(room(widthPixels) / ((east - west) / 360), room(heightPixels) / (bottom - top)),
  )
  return {
    lon: (west + east) / 2,
    lat: latitudeAt((bottom + top) / 2),
    zoom: Math.max(0, Math.min(20, zoom)),
    bearing: 0,
  }
}
