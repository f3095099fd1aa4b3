import { cadenceHoursOf } from '../layers/cadence.ts'
import { catalogue, type LayerId } from '../layers/catalogue.ts'
import type { LayerDefinition } from '../layers/define_layer.ts'

/** When a unit was last heard of by one feed. */
export interface FeedAge {
  readonly layer: LayerId
  readonly unitCode: string
  readonly newest: string
}

/** Of one unit the feed that is furthest past its cadence. */
export interface OldestFeed extends FeedAge {
  readonly cadenceHours: number
  /** How many cadences ago it was heard of: above 1 it is overdue. */
  readonly cadences: number
}

const millisecondsAnHour = 3_600_000

const definitions: readonly (LayerDefinition & { readonly id: LayerId })[] = catalogue
const cadences = new Map(definitions.map((each) => [each.id, cadenceHoursOf(each)]))

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
    const cadenceHours = cadences.get(age.layer)
    if (cadenceHours === undefined) continue
    const hours = (now - Date.parse(age.newest)) / millisecondsAnHour
    const past = Math.max(0, hours / cadenceHours)
    const other = oldest.get(age.unitCode)
    if (other === undefined || other.cadences < past) {
      oldest.set(age.unitCode, { ...age, cadenceHours, cadences: past })
    }
  }
  return oldest
}
