/**
 * Takes a value and the ascending bounds between steps and returns the step, from 0: a value on a
 * bound belongs to the step below it.
 */
export function stepOf(value: number, breaks: readonly number[]): number {
  const above = breaks.findIndex((bound) => value <= bound)
  return above === -1 ? breaks.length : above
}
