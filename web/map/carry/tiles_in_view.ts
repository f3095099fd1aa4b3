import type { BoundingBox } from '../../../geo/measures/bounding_box.ts'
import { latitudeAt, mercatorY } from '../../../geo/measures/mercator.ts'
import type { ViewPlace } from '../map_view.ts'

export interface TileNumber {
  readonly z: number
  readonly x: number
  readonly y: number
}

const tilePixels = 512

/**
 * The tiles of a zoom that a map of so many pixels shows, looking from a place. Near its edges a turned
 * map shows fewer than these, never more.
 */
export function tilesInView(
  place: ViewPlace,
  size: { readonly width: number; readonly height: number },
  z: number,
): TileNumber[] {
  const tiles = 2 ** z
  const pixelsOfTile = tilePixels * 2 ** (place.zoom - z)
  const turn = (place.bearing * Math.PI) / 180
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))]
  const halfWide = (size.width * cos + size.height * sin) / 2 / pixelsOfTile
  const halfHigh = (size.width * sin + size.height * cos) / 2 / pixelsOfTile
  const x = ((place.lon + 180) / 360) * tiles
  const y = mercatorY(place.lat) * tiles
  const within = (tile: number) => Math.max(0, Math.min(tiles - 1, Math.floor(tile)))
  const found: TileNumber[] = []
  for (let row = within(y - halfHigh); row <= within(y + halfHigh); row++) {
    for (let column = within(x - halfWide); column <= within(x + halfWide); column++) {
      found.push({ z, x: column, y: row })
    }
  }
  return found
}

/** A box that holds all of a view, and a little more: that of its tiles. */
export function boxInView(
  place: ViewPlace,
  size: { readonly width: number; readonly height: number },
): BoundingBox {
  const z = Math.floor(place.zoom) + 2
  const tiles = tilesInView(place, size, z)
  const lon = (x: number) => (x / 2 ** z) * 360 - 180
  const lat = (y: number) => latitudeAt(y / 2 ** z)
  const [xs, ys] = [tiles.map(({ x }) => x), tiles.map(({ y }) => y)]
  return [
    lon(Math.min(...xs)),
    lat(Math.max(...ys) + 1),
    lon(Math.max(...xs) + 1),
    lat(Math.min(...ys)),
  ]
}
