import type { BoundingBox } from '../measures/bounding_box.ts'
import type { Position } from '../measures/position.ts'

/** From the western tip to beyond Trường Sa, from below the cape to above the northern tip. */
const locatorBounds: BoundingBox = [101.4, 6.2, 118.2, 24]

/** Along the middle latitude of the country a degree of longitude is so much of one of latitude. */
const squeeze = Math.cos((15.5 * Math.PI) / 180)

const unitsPerDegree = 10

/** The frame's own lengths, x to the right and y down. */
export const frameWidth = (locatorBounds[2] - locatorBounds[0]) * unitsPerDegree * squeeze
export const frameHeight = (locatorBounds[3] - locatorBounds[1]) * unitsPerDegree

/** A position in the frame. */
export function inFrame([lon, lat]: Position): readonly [x: number, y: number] {
  const x = (lon - locatorBounds[0]) * unitsPerDegree * squeeze
  const y = (locatorBounds[3] - lat) * unitsPerDegree
  return [x, y]
}

/** Rings as SVG path data in the frame. */
export function ringPath(rings: readonly (readonly Position[])[]): string {
  return rings
    .map((ring) => `M${ring.map((position) => inFrame(position).map(short).join(' ')).join('L')}Z`)
    .join('')
}

function short(length: number): string {
  return length.toFixed(1)
}
