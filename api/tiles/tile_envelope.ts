import { type SQL, sql } from 'drizzle-orm'
import type { TileAddress } from './tile_address.ts'

/** Tile units along a side. */
export const extent = 4096
/** Tile units drawn beyond each side, so that outlines and symbols meet across tiles. */
export const buffer = 64

/** The tile's square in web Mercator (EPSG:3857), without its buffer. */
export const envelope3857 = ({ z, x, y }: TileAddress): SQL =>
  sql`st_tileenvelope(${z}, ${x}, ${y})`

/** The tile's square with its buffer in WGS 84, as the tables keep their geometry. */
export function envelope4326({ z, x, y }: TileAddress): SQL {
  const margin = buffer / extent
  return sql`st_transform(st_tileenvelope(${z}, ${x}, ${y}, margin => ${sql.raw(String(margin))}), 4326)`
}
