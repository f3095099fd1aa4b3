import type { ShapeKind } from '../../basemap/shape_look.ts'

/** Corners in the sheet's grid, in metres: x, y, x, y, … */
export type Corners = readonly number[]

/** All that is drawn alike of the ground: areas of land, water and houses, else lines. */
export interface GroundShapes {
  readonly kind: ShapeKind
  /** Rings that close by themselves. Holes run the other way round than what they are cut out of. */
  readonly areas: readonly Corners[]
  readonly lines: readonly Corners[]
}
