import type { DecodedPicture } from './studio.ts'

/** A picture that shows a tile: its own, or that of a coarser one around it. */
export interface FoundTile {
  readonly picture: DecodedPicture
  readonly zoom: number
  readonly x: number
  readonly y: number
}

type ReadTile = (zoom: number, x: number, y: number) => Promise<DecodedPicture | null>

/** So many are held: two rows of blocks share them, and each takes a quarter or a whole megabyte. */
const mostHeld = 64

/**
 * Finds what shows a tile. Where the archive has none there, a coarser one stands in, as on the screen.
 *
 * @param read the picture of just that tile; null where there is none.
 */
export function tileReader(read: ReadTile, coarsest: number) {
  const held = new Map<string, DecodedPicture | null>()
  const readHeld: ReadTile = async (zoom, x, y) => {
    const key = `${zoom}/${x}/${y}`
    const known = held.get(key)
    if (known !== undefined) return known
    const picture = await read(zoom, x, y)
    const [oldest] = held.keys()
    if (held.size >= mostHeld && oldest !== undefined) held.delete(oldest)
    held.set(key, picture)
    return picture
  }
  return async (zoom: number, x: number, y: number): Promise<FoundTile | null> => {
    for (let up = 0; zoom - up >= coarsest; up += 1) {
      const own = { zoom: zoom - up, x: x >> up, y: y >> up }
      const picture = await readHeld(own.zoom, own.x, own.y)
      if (picture !== null) return { picture, ...own }
    }
    return null
  }
}
