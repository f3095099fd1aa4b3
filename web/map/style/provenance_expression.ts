import type { ExpressionSpecification } from 'maplibre-gl'
import { cadenceHoursOf } from '../../../geo/layers/cadence.ts'
import { expression, property } from './expression.ts'

export const isUnverified = expression('==', property('confidence'), 'unverified')

/** What is told by the hour is looked at by the minute, and not all day by where the day began. */
const byTheMinuteBelowHours = 48
const [minute, day] = [60_000, 86_400_000]

export const agesByTheMinute = (layer: Parameters<typeof cadenceHoursOf>[0]): boolean =>
  (cadenceHoursOf(layer) ?? Number.POSITIVE_INFINITY) < byTheMinuteBelowHours

/**
 * Whether a statement is older than its layer's cadence allows; undefined where it does not age. `as_of`
 * is an ISO instant in UTC, so that letters sort as time does. It is of the day, so that a style stays the
 * same for that long; of the minute where the cadence is one of hours.
 */
export function isOld(
  layer: Parameters<typeof cadenceHoursOf>[0],
  now: Date,
): ExpressionSpecification | undefined {
  const cadenceHours = cadenceHoursOf(layer)
  if (cadenceHours === undefined) return undefined
  const step = agesByTheMinute(layer) ? minute : day
  const present = Math.floor(now.getTime() / step) * step
  const oldest = new Date(present - cadenceHours * 3_600_000).toISOString()
  const asOf = expression('to-string', property('as_of'))
  return expression('all', expression('has', 'as_of'), expression('<', asOf, oldest))
}
