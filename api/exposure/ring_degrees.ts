import { type SQL, sql } from 'drizzle-orm'

/** No position here is known worse, but to be anywhere. */
const greatestRingMetres = 5_000
const metresOfDegree = 111_320

/** As far around an area as the widest ring of accuracy may reach into it. */
export const widestRingDegrees = (1.2 * greatestRingMetres) / metresOfDegree

/**
 * How far a point may be off, in degrees of longitude: a little too wide to the north, so that what may lie
 * inside an area is never taken to lie outside.
 */
export const ringDegrees = (geom: SQL, accuracyMetres: SQL): SQL =>
  sql`least(coalesce(${accuracyMetres}, 0), ${greatestRingMetres})
    / (${metresOfDegree} * cos(radians(st_y(${geom}))))`

/** The same wherever in Viet Nam the point lies: as wide as in its far north. */
export const ringDegreesAt = (accuracyMetres: SQL): SQL =>
  sql`least(${accuracyMetres}, ${greatestRingMetres}) * ${1.2 / metresOfDegree}`
