/**
 * A place: `[longitude, latitude]` in degrees on WGS 84, as in GeoJSON. Where a function says so,
 * a pair `[easting, northing]` in the unit of its coordinate system.
 */
export type Position = readonly [number, number]

/** The positions of a line or a ring as GeoJSON holds them; a height after the pair is ignored. */
export type PositionList = readonly (readonly number[])[]

/**
 * Takes one GeoJSON coordinate array (two or more numbers) and returns its first two as a
 * Position. Throws when there are fewer, since GeoJSON was checked where it came in.
 */
export function positionFrom(coordinates: readonly number[]): Position {
  const [first, second] = coordinates
  if (first === undefined || second === undefined) {
    throw new Error(`A position needs two numbers, got ${JSON.stringify(coordinates)}`)
  }
  return [first, second]
}
