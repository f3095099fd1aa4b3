import type { PaperBox } from './map_frame.ts'
import { scaleThatFits } from './map_scale.ts'
import type { SheetProjection } from './projection.ts'

interface Wanted {
  /** Degrees: west, south, east, north. */
  readonly extent: readonly [number, number, number, number]
  readonly scale?: number | undefined
}

/** The scale that was asked for; else the largest at which the extent fits into the box. */
export function scaleOf(
  { extent, scale }: Wanted,
  box: PaperBox,
  projection: SheetProjection,
): number {
  return scale ?? scaleThatFits(groundOf(extent, projection), box)
}

/** How wide and how high an extent is in the plane of the grid, metres. */
export function groundOf(
  [west, south, east, north]: Wanted['extent'],
  { toPlane }: SheetProjection,
): { readonly width: number; readonly height: number } {
  const corners = [
    ...[toPlane([west, south]), toPlane([east, south])],
    ...[toPlane([west, north]), toPlane([east, north])],
  ]
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) }
}
