import type { PointShape } from '../layers/symbols.ts'

/** Of the paper-coloured edge that keeps symbols apart from what is under them. */
export const outlinePixels = 1.5

/** How far each shape of radius 1 reaches to the side, up or down, whichever is most. */
const reach: Readonly<Record<PointShape, number>> = {
  circle: 1,
  ring: 1.25,
  square: 0.89,
  diamond: 1.25,
  triangle: 1.25,
  hexagon: 1.1,
}

/** Radius of the ring around a symbol nobody has verified. */
export const brokenRingRadius = (radius: number) => radius * 1.25 + 3.5

/**
 * Half the side of the square a symbol takes, in CSS pixels. Names keep off this square and no
 * farther: a picture with empty edges would push its own name away.
 */
export function pointExtent(
  { shape, radius }: { readonly shape: PointShape; readonly radius: number },
  unverified: boolean,
): number {
  return unverified ? brokenRingRadius(radius) + 1 : reach[shape] * radius + outlinePixels + 0.5
}
