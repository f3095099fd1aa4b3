import { type Fraction, times } from './fraction.ts'

/**
 * Takes a whole number of indivisible pieces and the parts it is to be shared among (their fractions
 * add up to 1), and returns how many pieces each gets: rounded by the largest remainder, so that the
 * pieces add up to exactly what was given. Equal remainders go to the part named first. Throws where
 * the fractions do not add up to 1, which is a mistake of the caller.
 */
export function splitByShare<Key>(
  pieces: bigint,
  parts: ReadonlyMap<Key, Fraction>,
): Map<Key, bigint> {
  const all: Fraction = { numerator: pieces, denominator: 1n }
  const quotas = [...parts].map(([key, part]) => {
    const { numerator, denominator } = times(all, part)
    const floor = numerator / denominator
    return { key, floor, rest: numerator - floor * denominator, denominator }
  })
  const left = pieces - quotas.reduce((sum, { floor }) => sum + floor, 0n)
  const byRest = quotas
    .filter(({ rest }) => rest > 0n)
    .sort((a, b) => compare(b.rest * a.denominator, a.rest * b.denominator))
  if (left < 0n || left > BigInt(byRest.length)) {
    throw new Error('The parts of a split must add up to the whole.')
  }
  const lucky = new Set(byRest.slice(0, Number(left)).map(({ key }) => key))
  return new Map(quotas.map(({ key, floor }) => [key, lucky.has(key) ? floor + 1n : floor]))
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
