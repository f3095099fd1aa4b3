import { groundMetresPerPixel } from './ground_resolution.ts'

/**
 * Side of a CSS pixel in metres: 1/96 inch, 0.2645833 mm. A real screen's pixel differs, so a
 * ratio on screen is nominal; on paper it is true, because print maps CSS inches to inches.
 */
export const CSS_PIXEL_METRES = 0.0254 / 96

/**
 * Takes a zoom (MapLibre's), a latitude (degrees) and the side of a pixel (metres) and returns the
 * denominator of the true scale there, west to east: 120 000 for 1 : 120 000.
 */
export function scaleDenominator(
  zoom: number,
  latitude: number,
  pixelMetres = CSS_PIXEL_METRES,
): number {
  return groundMetresPerPixel(zoom, latitude) / pixelMetres
}
