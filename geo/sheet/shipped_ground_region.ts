import type { Geometry } from 'geojson'
import { shippedRegion } from '../locator/shipped_region.ts'

const [west, south, east, north] = shippedRegion

/** What the shipped land covers, as a shape. */
export const shippedGroundRegion: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
}
