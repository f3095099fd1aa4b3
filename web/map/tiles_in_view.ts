import type { BoundingBox } from '../../geo/measures/bounding_box.ts'
import { latitudeAt, mercatorY } from '../../geo/measures/mercator.ts'
import type { ViewPlace } from './map_view.ts'

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

/** From scene to scene the map has other room beside text, key and table: so many times as much at most. */
const mostRoom = 1.25
/** And it looks from so many zooms farther off at most, where a table takes a part of its height. */
const farther = 1

/**
 * All tiles that a view may need in a showing, whichever scene stood there when it was reckoned.
 *
 * @param size of the map then, and `place` from where it would see all of the scene.
 * @param drawnFrom how a source chooses its level: shapes by the whole part of the zoom, pictures by the nearest.
 * @param maxZoom the last level that there is.
 */
export function tilesOfShowing(
  place: ViewPlace,
  size: { readonly width: number; readonly height: number },
  drawnFrom: 'whole' | 'nearest',
  maxZoom = Number.POSITIVE_INFINITY,
): TileNumber[] {
  const room = { width: size.width * mostRoom, height: size.height * mostRoom }
  const levelOf = drawnFrom === 'whole' ? Math.floor : Math.round
  const [far, near] = [place.zoom - farther, place.zoom + Math.log2(mostRoom)]
  const found = new Map<string, TileNumber>()
  for (let level = levelOf(far); level <= levelOf(near); level++) {
    // The farthest zoom that shows tiles of this level sees most of the ground.
    const zoom = Math.max(far, drawnFrom === 'whole' ? level : level - 0.5)
    const z = Math.max(0, Math.min(maxZoom, level))
    for (const tile of tilesInView({ ...place, zoom }, room, z)) {
      found.set(`${tile.z}/${tile.x}/${tile.y}`, tile)
    }
  }
  return [...found.values()]
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
