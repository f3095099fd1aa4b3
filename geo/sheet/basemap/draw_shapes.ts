import type { PMTiles } from 'pmtiles'
import type { DrawnTileLayer } from '../../basemap/shape_look.ts'
import type { BoundingBox } from '../../measures/bounding_box.ts'
import type { MapFrame } from '../map_frame.ts'
import type { GroundShapes } from './ground_shapes.ts'
import { screenZoom, tilesAcross } from './mercator.ts'
import { shapeReader } from './read_shapes.ts'

const mostTiles = 400
/** A path of so many takes a few megabytes of a PDF; beyond it what is coarser does as well on paper. */
const mostCorners = 300_000
/** A printer's dot at 600 dpi, in millimetres. */
const dot = 0.042

export interface GroundAsked {
  /** The largest map that the sheet may get. */
  readonly frame: MapFrame
  /** A little more than the frame, in metres of its grid. */
  readonly area: BoundingBox
  /** Of the archive. */
  readonly minZoom: number
  readonly maxZoom: number
  readonly drawn: readonly DrawnTileLayer[]
}

/**
 * The shapes of an archive beneath a sheet: of the zoom that a screen would show at this scale, or of a
 * coarser one where those were too many.
 *
 * @returns null where even the coarsest of the archive are too many.
 * @throws Error where a tile cannot be read.
 */
export async function drawShapes(
  archive: PMTiles,
  { frame, area, minZoom, maxZoom, drawn }: GroundAsked,
): Promise<readonly GroundShapes[] | null> {
  const wanted = Math.round(screenZoom(frame.denominator, frame.centre[1]))
  const first = Math.min(maxZoom, Math.max(minZoom, wanted))
  for (let zoom = first; zoom >= minZoom; zoom -= 1) {
    const shapes = await shapesAt(archive, zoom, { frame, area, drawn })
    if (shapes !== null) return shapes
  }
  return null
}

/** @returns null where they are too many. */
async function shapesAt(
  archive: PMTiles,
  zoom: number,
  { frame, area, drawn }: Pick<GroundAsked, 'frame' | 'area' | 'drawn'>,
): Promise<readonly GroundShapes[] | null> {
  const { left, top, right, bottom } = tilesAcross(frame.degrees, zoom)
  if ((right - left + 1) * (bottom - top + 1) > mostTiles) return null
  const { projection, denominator } = frame
  const closest = (dot * denominator) / 1000
  const reader = shapeReader({ drawn, metres: area, closest, toPlane: projection.toPlane })
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const found = await archive.getZxy(zoom, column, row)
      if (found === undefined) continue
      reader.add(new Uint8Array(found.data), [zoom, column, row])
      if (reader.corners() > mostCorners) return null
    }
  }
  return reader.shapes()
}
