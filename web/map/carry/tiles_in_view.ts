import { mercatorY } from '../../../geo/measures/mercator.ts'
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
