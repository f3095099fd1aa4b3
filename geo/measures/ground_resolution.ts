import { ELLIPSOID } from './ellipsoid.ts'
import { worldPixelsAtZoom0 } from './mercator.ts'

/**
 * Takes a zoom (MapLibre's, 512-pixel tiles) and a latitude (degrees) and returns how many metres
 * of ground one CSS pixel covers from west to east, exact on the WGS 84 ellipsoid. From south to
 * north the Web Mercator projection shows slightly less ground per pixel: 0.6 % less at 21.5°.
 */
export function groundMetresPerPixel(zoom: number, latitude: number): number {
  const radians = (latitude * Math.PI) / 180
  const eccentricitySquared = ELLIPSOID.f * (2 - ELLIPSOID.f)
  const radiusOfParallel =
    (ELLIPSOID.a * Math.cos(radians)) / Math.sqrt(1 - eccentricitySquared * Math.sin(radians) ** 2)
  return (2 * Math.PI * radiusOfParallel) / (worldPixelsAtZoom0 * 2 ** zoom)
}
