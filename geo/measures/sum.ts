/** The sum of what is known; null only where nobody knows any part of it. */
export function sumKnown(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((one) => one !== null)
  return known.length === 0 ? null : sum(known)
}

/** How much of something is known, and of how many nobody said it. */
export interface KnownSum {
  readonly sum: number
  readonly unknown: number
}

export const knownSum = (figures: readonly (number | null)[]): KnownSum => ({
  sum: sumKnown(figures) ?? 0,
  unknown: figures.filter((figure) => figure === null).length,
})

export function sum(numbers: Iterable<number>): number {
  let all = 0
  for (const one of numbers) all += one
  return all
}
