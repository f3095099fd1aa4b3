const dayMilliseconds = 86_400_000
/** Viet Nam has no summer time, and has been at this distance since 1975. */
const zoneMilliseconds = 7 * 3_600_000

/** When the day of a moment began in Viet Nam, in milliseconds. */
export function dayOf(moment: number): number {
  const here = moment + zoneMilliseconds
  return here - (here % dayMilliseconds) - zoneMilliseconds
}
