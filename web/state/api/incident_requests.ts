import type { Position } from '../../../geo/measures/position.ts'
import { momentQuery, type ShownMoment } from '../../map/moment.ts'
import { apiBase, askApi } from './ask_api.ts'
import { type Feature, readFeaturePage, type ShapedFeature } from './feature.ts'
import { getJson } from './get_json.ts'
import { isRecord, listFrom, numberFrom } from './read_json.ts'

const pathOf = (id: string, rest: string) =>
  `${apiBase}/collections/incidents/items/${encodeURIComponent(id)}/${rest}`

/** Another report that may be of the same thing, and what lies between the two. */
export interface LikelyDuplicate {
  readonly feature: ShapedFeature
  /** Null where one of them has no position. */
  readonly distanceMetres: number | null
  readonly minutesBetween: number
}

/** What may be the same incident, the likest first. */
export const askLikelyDuplicates = async (id: string, signal: AbortSignal) =>
  readLikelyDuplicates(await getJson(pathOf(id, 'likely_duplicates'), { signal }))

/** What is about to be reported, as far as that says of what it may be a duplicate. */
export interface AboutToReport {
  readonly kind: string
  /** A moment with its offset. */
  readonly occurredAt: string
  readonly position: Position | null
  readonly accuracyMetres: number
  /** Empty where the place says it. */
  readonly unit: string
}

/** What may be the same as something that is about to be reported, the likest first. */
export async function askLike(
  { kind, occurredAt, position, accuracyMetres, unit }: AboutToReport,
  signal: AbortSignal,
): Promise<readonly LikelyDuplicate[]> {
  const asked = new URLSearchParams({
    ...{ kind, occurred_at: occurredAt },
    ...(position !== null && {
      position: position.map((degrees) => degrees.toFixed(6)).join(','),
      accuracy_m: String(accuracyMetres),
    }),
    ...(unit !== '' && { unit_code: unit }),
  })
  const path = `${apiBase}/collections/incidents/likely_duplicates?${asked}`
  return readLikelyDuplicates(await getJson(path, { signal }))
}

function readLikelyDuplicates(body: unknown): readonly LikelyDuplicate[] {
  const { features } = readFeaturePage(body)
  const said = isRecord(body) ? listFrom(body.features) : []
  return features.map((feature, at) => {
    const each = said[at]
    const likeness = isRecord(each) && isRecord(each.likeness) ? each.likeness : {}
    return {
      feature,
      distanceMetres: numberFrom(likeness.distance_m),
      minutesBetween: numberFrom(likeness.minutes_between) ?? 0,
    }
  })
}

/** All entries of an incident and of what was merged into it by then, in the order they were recorded. */
export async function askRunningLog(
  id: string,
  moment: ShownMoment,
  signal: AbortSignal,
): Promise<readonly Feature[]> {
  const path = pathOf(id, 'running_log') + momentQuery(moment)
  return readFeaturePage(await getJson(path, { signal })).features
}

/** Tells the others for half a minute that this post has it open, or that it no longer has. */
export async function tellPresence(id: string, isLooking: boolean): Promise<void> {
  await askApi(pathOf(id, 'presence'), {
    method: isLooking ? 'PUT' : 'DELETE',
    // Also when the page goes.
    keepalive: true,
  })
}
