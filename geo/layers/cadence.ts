import { dateFrom, type Moment } from '../measures/moment.ts'

interface Ageing {
  readonly cadenceDays?: number
  readonly cadenceHours?: number
  readonly over?: Readonly<Partial<Record<string, readonly string[]>>>
}

/** How much of its strength a statement keeps, on the map and on paper, once it is older than its cadence. */
export const strengthWhenOld = 0.55

/** After how many hours a statement of a layer counts as old; undefined for what does not age. */
export const cadenceHoursOf = ({ cadenceDays, cadenceHours }: Ageing): number | undefined =>
  cadenceHours ?? (cadenceDays === undefined ? undefined : cadenceDays * 24)

/** The same of one feature: what is over grows no older, by its own word or since it was valid until then. */
export function cadenceHoursOfFeature(
  layer: Ageing,
  properties: Readonly<Record<string, unknown>>,
  now: Moment,
): number | undefined {
  const { valid_to } = properties
  const isPast = typeof valid_to === 'string' && dateFrom(valid_to) <= dateFrom(now)
  const saysSo = Object.entries(layer.over ?? {}).some(([name, words]) =>
    words?.includes(String(properties[name])),
  )
  return isPast || saysSo ? undefined : cadenceHoursOf(layer)
}

/** What is told again within a week is a feed, which can be cut off; all else is looked at now and then. */
const longestOfFeedHours = 7 * 24

export const isFeed = (layer: Ageing): boolean =>
  (cadenceHoursOf(layer) ?? Number.POSITIVE_INFINITY) <= longestOfFeedHours
