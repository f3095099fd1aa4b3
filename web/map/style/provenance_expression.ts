import type { ExpressionSpecification } from 'maplibre-gl'
import { expression, property } from './expression.ts'

export const isUnverified = expression('==', property('confidence'), 'unverified')

/** How much of its strength a statement keeps on the map once it is older than its cadence. */
export const strengthWhenOld = 0.55

/**
 * Whether a statement is older than its layer's cadence allows. `as_of` is an ISO instant in UTC,
 * so that letters sort as time does.
 */
export function isOld(cadenceDays: number, now: Date): ExpressionSpecification {
  const oldest = new Date(now.getTime() - cadenceDays * 86_400_000).toISOString()
  const asOf = expression('to-string', property('as_of'))
  return expression('all', expression('has', 'as_of'), expression('<', asOf, oldest))
}
