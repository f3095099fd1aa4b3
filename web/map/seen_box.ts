import type { BoundingBox } from '../../geo/measures/bounding_box.ts'
import { latitudeAt, mercatorY, worldPixelsAtZoom0 } from '../../geo/measures/mercator.ts'
import type { ViewPlace } from './map_view.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * The box that, gone to at the bearing of the view, shows the same again: with north up all that is seen,
 * turned the largest box of the same shape inside of it, since a box has north up.
 *
 * @param size of the map in CSS pixels.
 */
export function seenBox(
  { lon, lat, zoom, bearing }: ViewPlace,
  { width, height }: Size,
): BoundingBox {
  const turn = (bearing * Math.PI) / 180
  const [across, along] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))]
  const share = Math.min(
    width / (width * across + height * along),
    height / (width * along + height * across),
  )
  const halfOf = (pixels: number) => (pixels * share) / 2 / (worldPixelsAtZoom0 * 2 ** zoom)
  const [east, down] = [halfOf(width), halfOf(height)]
  const middle = mercatorY(lat)
  const rounded = (degrees: number) => Number(degrees.toFixed(6))
  return [
    rounded(Math.max(-180, lon - east * 360)),
    rounded(latitudeAt(Math.min(1, middle + down))),
    rounded(Math.min(180, lon + east * 360)),
    rounded(latitudeAt(Math.max(0, middle - down))),
  ]
}
