import { type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { ServedLayer } from '../collections/served_layer.ts'
import { extent } from './tile_envelope.ts'

/** From this zoom on a tile is so small that hardly a corner more lies in it than its grid can show. */
const allCornersFromZoom = 12

/**
 * How close to a line, in degrees of longitude, its corners lie that a tile of the layer does without:
 * the side of a unit of its grid. Undefined where it has all.
 */
export function closenessLeftOut({ definition }: ServedLayer, zoom: number): number | undefined {
  const hasAll = zoom >= allCornersFromZoom || definition.geometry === 'Point'
  return hasAll ? undefined : 360 / 2 ** zoom / extent
}

/**
 * A feature's shape for a tile. Where corners are left out, that comes before all else done to it: an
 * official outline has thousands, and a tile of many units is made in a third of the time, with a third
 * of the bytes. What becomes smaller than the grid stays, and is left to the encoder.
 */
export const tileShape = (
  { columns }: ServedLayer,
  closeness: number | Placeholder | undefined,
): SQL =>
  closeness === undefined
    ? sql`${columns.geom}`
    : sql`st_simplify(${columns.geom}, ${closeness}, true)`
