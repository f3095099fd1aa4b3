import type { TileAddress } from './tile_address.ts'

/** Tile units along a side. */
export const extent = 4096
/** Tile units drawn beyond each side, so that outlines and symbols meet across tiles. */
export const buffer = 64

/** The tile's square with its buffer, in degrees of WGS 84, as the tables keep their geometry. */
export interface TileBounds {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Reckoned here: a margin beyond the antimeridian comes back from ST_Transform at the other end of the world. */
export function boundsOf({ z, x, y }: TileAddress): TileBounds {
  const margin = buffer / extent
  return {
    west: longitudeAt(x - margin, z),
    south: latitudeAt(y + 1 + margin, z),
    east: longitudeAt(x + 1 + margin, z),
    north: latitudeAt(y - margin, z),
  }
}

/** Degrees east of a column's western edge, no farther than the antimeridian. */
const longitudeAt = (column: number, z: number) =>
  Math.min(180, Math.max(-180, (column / 2 ** z) * 360 - 180))

/** Degrees north of a row's northern edge: the inverse of the spherical Mercator projection. */
const latitudeAt = (row: number, z: number) =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / 2 ** z))) * 180) / Math.PI
