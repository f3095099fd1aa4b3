import type { Polygon } from 'geojson'
import type { BoundingBox } from '../measures/bounding_box.ts'
import { boxPolygon } from '../measures/box_polygon.ts'

/** What the shipped land covers; a test holds it to the file. Outside it sea and land are unknown. */
export const shippedRegion: BoundingBox = [107, 20.9, 108.6, 22]

/** The same as a shape. */
export const shippedRegionPolygon: Polygon = boxPolygon(shippedRegion)
