import type { Position } from '../measures/position.ts'
import type { SheetProjection } from './projection.ts'

/**
 * How far the grid's north lies to the right of true north at a place, degrees: what a surveyor calls
 * convergence, positive east of the central meridian.
 */
export function gridConvergence({ toPlane }: SheetProjection, [lon, lat]: Position): number {
  const step = 0.0005
  const [fromEast, fromNorth] = toPlane([lon, lat - step])
  const [toEast, toNorth] = toPlane([lon, lat + step])
  // The meridian leans against the grid by so much; the grid against the meridian the other way round.
  return (-Math.atan2(toEast - fromEast, toNorth - fromNorth) * 180) / Math.PI
}
