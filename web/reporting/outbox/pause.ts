const firstMilliseconds = 2_000
const longestMilliseconds = 60_000

/**
 * How long to wait before the next try.
 *
 * @param tries how many came to nothing, one after the other; from 1.
 * @param chance from 0 to 1, so that many devices that lost one server do not come back at once.
 */
export function pauseMilliseconds(tries: number, chance: number): number {
  const whole = Math.min(firstMilliseconds * 2 ** (tries - 1), longestMilliseconds)
  return whole * (0.5 + chance / 2)
}
