import { asOfUnlessSaid } from '../measures/as_of_minute.ts'
import type { Circumstances, Given } from '../source/completion.ts'

/**
 * Where a statement comes from whose writer does not say it: from their post, of this minute. A change
 * leaves it as sure as it was.
 *
 * @param before how the feature stands; undefined for a new one.
 */
export const toldNow = (
  given: Given,
  { post, now }: Circumstances,
  before: Given | undefined,
  confidence: 'sure' | 'likely' | 'unverified' = 'unverified',
): Given => ({
  source: post,
  confidence: before?.confidence ?? confidence,
  ...asOfUnlessSaid(given, now, now),
})
