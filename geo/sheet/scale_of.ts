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
  { toPlane }: SheetProjection,
): number {
  if (scale !== undefined) return scale
  const [west, south, east, north] = extent
  const corners = [
    ...[toPlane([west, south]), toPlane([east, south])],
    ...[toPlane([west, north]), toPlane([east, north])],
  ]
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return scaleThatFits(
    { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) },
    box,
  )
}
