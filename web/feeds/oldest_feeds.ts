import { cadenceHoursOf } from '../../geo/layers/cadence.ts'
import type { FeedAge } from '../state/api/feed_ages.ts'
import { definitionOf } from '../state/definitions.ts'

/** Of one unit the feed that is furthest past its cadence. */
export interface OldestFeed extends FeedAge {
  readonly cadenceHours: number
  /** How many cadences ago it was heard of: above 1 it is overdue. */
  readonly cadences: number
}

const millisecondsAnHour = 3_600_000

/**
 * By the code of each unit that some feed tells of. Of feeds with different cadences the one is oldest
 * that has been silent for most of its own: a gauge of an hour ago may be, before a report of yesterday.
 *
 * @param now milliseconds since 1970.
 */
export function oldestFeeds(
  ages: readonly FeedAge[],
  now: number,
): ReadonlyMap<string, OldestFeed> {
  const oldest = new Map<string, OldestFeed>()
  for (const age of ages) {
    const cadenceHours = cadenceHoursOf(definitionOf(age.layer))
    if (cadenceHours === undefined) continue
    const hours = (now - Date.parse(age.newest)) / millisecondsAnHour
    const cadences = Math.max(0, hours / cadenceHours)
    const other = oldest.get(age.unitCode)
    if (other === undefined || other.cadences < cadences) {
      oldest.set(age.unitCode, { ...age, cadenceHours, cadences })
    }
  }
  return oldest
}
