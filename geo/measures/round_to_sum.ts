/**
 * Whole numbers in place of fractions, so that they add up to the sum as it is rounded: who reads a table
 * adds it up. The parts that lose most are rounded up.
 *
 * @param parts zero or more each.
 */
export function roundToSum(parts: readonly number[]): number[] {
  const whole = parts.map(Math.floor)
  const sum = parts.reduce((all, part) => all + part, 0)
  const missing = Math.round(sum) - whole.reduce((all, part) => all + part, 0)
  const byLoss = parts
    .map((part, at) => ({ at, loss: part - Math.floor(part) }))
    .toSorted((one, other) => other.loss - one.loss || one.at - other.at)
  const up = new Set(byLoss.slice(0, missing).map(({ at }) => at))
  return whole.map((part, at) => (up.has(at) ? part + 1 : part))
}
