/**
 * Which moment is shown, in milliseconds since 1970: what was true at one, by what was known at another.
 * Null is now, and moves on with it.
 */
export interface ShownMoment {
  readonly trueAt: number | null
  readonly knownAt: number | null
}

export const now: ShownMoment = { trueAt: null, knownAt: null }

export const isNow = ({ trueAt, knownAt }: ShownMoment): boolean =>
  trueAt === null && knownAt === null

/**
 * What the API is asked of that moment: all that had begun by then, so that what was over by then stands
 * in lists as it does in those of now.
 */
export function momentParameters({
  trueAt,
  knownAt,
}: ShownMoment): Readonly<Record<string, string>> {
  return {
    ...(trueAt !== null && { datetime: `../${new Date(trueAt).toISOString()}` }),
    ...(knownAt !== null && { known_at: new Date(knownAt).toISOString() }),
  }
}

/** The same as the end of an address; nothing for now. */
export function momentQuery(moment: ShownMoment): string {
  return isNow(moment) ? '' : `?${new URLSearchParams(momentParameters(moment))}`
}
