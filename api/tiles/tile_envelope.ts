import { type SQL, sql } from 'drizzle-orm'
import type { TileAddress } from './tile_address.ts'

/** Tile units along a side. */
export const extent = 4096
/** Tile units drawn beyond each side, so that outlines and symbols meet across tiles. */
export const buffer = 64

/** The tile's square in web Mercator (EPSG:3857), without its buffer. */
export const envelope3857 = ({ z, x, y }: TileAddress): SQL =>
  sql`st_tileenvelope(${z}, ${x}, ${y})`

/**
 * The tile's square with its buffer in WGS 84, as the tables keep their geometry. Reckoned here: a
 * margin beyond the antimeridian comes back from ST_Transform at the other end of the world.
 */
export function envelope4326({ z, x, y }: TileAddress): SQL {
  const margin = buffer / extent
  const [west, east] = [longitudeAt(x - margin, z), longitudeAt(x + 1 + margin, z)]
  const [north, south] = [latitudeAt(y - margin, z), latitudeAt(y + 1 + margin, z)]
  return sql`st_makeenvelope(${west}, ${south}, ${east}, ${north}, 4326)`
}

/** Degrees east of a column's western edge, no farther than the antimeridian. */
const longitudeAt = (column: number, z: number) =>
  Math.min(180, Math.max(-180, (column / 2 ** z) * 360 - 180))

/** Degrees north of a row's northern edge: the inverse of the spherical Mercator projection. */
const latitudeAt = (row: number, z: number) =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / 2 ** z))) * 180) / Math.PI
