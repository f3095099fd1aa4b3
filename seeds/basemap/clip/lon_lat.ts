import type { Position } from 'geojson'

/** A WGS 84 position, longitude first as GeoJSON has it, in degrees. */
export type LonLat = readonly [longitude: number, latitude: number]

/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number]

/** A key by which two positions are the same vertex: only exact equality counts as shared. */
export function keyOf([longitude, latitude]: LonLat): string {
  return `${longitude},${latitude}`
}

/** Five decimals, about one metre: the resolution of the source; more would feign exactness. */
export function roundPosition([longitude, latitude]: LonLat): LonLat {
  return [Number(longitude.toFixed(5)), Number(latitude.toFixed(5))]
}

export function isInside([west, south, east, north]: Box, [longitude, latitude]: LonLat): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}

/**
 * Distance in metres on a plane stretched at the latitude of the first position. Good to a part in
 * a thousand over the few kilometres it is used for here; not for the user's measurements.
 */
export function planarMetres(a: LonLat, b: LonLat): number {
  const metresPerDegree = 111_195
  const east = (b[0] - a[0]) * Math.cos((a[1] * Math.PI) / 180)
  return Math.hypot(east, b[1] - a[1]) * metresPerDegree
}

/** A position of a GeoJSON geometry, its height left off. */
export function lonLatOf([longitude, latitude]: Position): LonLat {
  if (longitude === undefined || latitude === undefined) throw new Error('A position is empty.')
  return [longitude, latitude]
}
