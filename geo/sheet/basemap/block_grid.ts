import type { BoundingBox } from '../../measures/bounding_box.ts'

/** A piece of the ground that is drawn at once. */
export interface GroundBlock {
  /** Its edges in the grid's metres. */
  readonly metres: BoundingBox
  readonly width: number
  readonly height: number
}

const blockPixels = 1024
/** Blocks lie so far over each other: no line of paper shows between two. */
const overlapPixels = 2

/** Cuts an area of the grid into blocks, so that a sheet of any size takes the memory of one. */
export function blocksOf(
  [west, south, east, north]: BoundingBox,
  metresOfPixel: number,
): readonly GroundBlock[] {
  const columns = Math.ceil((east - west) / metresOfPixel / blockPixels)
  const rows = Math.ceil((north - south) / metresOfPixel / blockPixels)
  const step = blockPixels * metresOfPixel
  const side = blockPixels + overlapPixels
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column): GroundBlock => {
      const [left, top] = [west + column * step, north - row * step]
      const width = Math.min(side, Math.ceil((east - left) / metresOfPixel))
      const height = Math.min(side, Math.ceil((top - south) / metresOfPixel))
      const [right, bottom] = [left + width * metresOfPixel, top - height * metresOfPixel]
      return { width, height, metres: [left, bottom, right, top] }
    }),
  ).flat()
}
