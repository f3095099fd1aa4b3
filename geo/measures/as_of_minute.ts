/**
 * `as_of` of what is told as it happens: the minute of a moment, in UTC; where that is none, the minute
 * of now.
 *
 * @param now a moment with its offset; throws where it is none.
 */
export function asOfMinute(moment: unknown, now: string) {
  const said = Date.parse(String(moment))
  const at = Number.isNaN(said) ? Date.parse(now) : said
  const minute = new Date(Math.floor(at / 60_000) * 60_000).toISOString()
  return { as_of: minute, as_of_precision: 'minute' } as const
}

/** The same for what is written: nothing where its writer says of when it is, and so how exactly. */
export const asOfUnlessSaid = (
  given: Readonly<Record<string, unknown>>,
  moment: unknown,
  now: string,
) => (given.as_of === undefined ? asOfMinute(moment, now) : {})
