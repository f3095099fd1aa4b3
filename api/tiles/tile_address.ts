import { Refused } from '../errors.ts'

export interface TileAddress {
  readonly z: number
  readonly x: number
  readonly y: number
}

/** The deepest zoom tiles are made for; beyond it the map draws them larger. */
export const deepestZoom = 14
const greatestZoom = 22

/**
 * The `{z}/{x}/{y}` of a tile in the web Mercator square.
 *
 * @throws Refused (400) naming the part that is not a number or lies outside the square.
 */
export function readTileAddress(z: string, x: string, y: string): TileAddress {
  const zoom = part('z', z, greatestZoom)
  const last = 2 ** zoom - 1
  return { z: zoom, x: part('x', x, last), y: part('y', y, last) }
}

function part(name: keyof TileAddress, text: string, greatest: number): number {
  const value = /^\d{1,8}$/.test(text) ? Number(text) : Number.NaN
  if (value <= greatest) return value
  throw new Refused(
    'bad_parameter',
    `The tile's ${name} is a whole number from 0 to ${greatest}, not "${text}".`,
    name,
  )
}
