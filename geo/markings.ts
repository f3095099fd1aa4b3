import type { Label, Vocabulary } from './words.ts'

/** One mark of a scheme, which is data: an operator may word it otherwise. */
export interface Marking extends Label {
  readonly code: string
  readonly rank: number
  /** What has it every signed-in person sees. */
  readonly open: boolean
}

/** The marks of a scheme as words. */
export const vocabularyOf = (scheme: readonly Marking[]): Vocabulary =>
  Object.fromEntries(scheme.map(({ code, vi, en }) => [code, { vi, en }]))

/**
 * The highest marking of what is shown together: that of the whole. A code that the scheme does not
 * have stands above all others, under its code: what is not known is not taken for harmless.
 *
 * @param scheme lowest first.
 * @returns the lowest of the scheme where nothing is shown; undefined where there is no scheme yet.
 */
export function highestMarking(
  scheme: readonly Marking[],
  codes: Iterable<string>,
): Marking | undefined {
  let highest = scheme[0]
  if (highest === undefined) return undefined
  for (const code of codes) {
    const marking = scheme.find((each) => each.code === code) ?? unknown(code)
    if (marking.rank > highest.rank) highest = marking
  }
  return highest
}

const unknown = (code: string): Marking => ({
  ...{ code, vi: code, en: code },
  rank: Number.POSITIVE_INFINITY,
  open: false,
})
