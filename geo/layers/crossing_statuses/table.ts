import { text } from 'drizzle-orm/pg-core'
import { layerTables } from '../../columns/layer_tables.ts'
import { oneOf } from '../../columns/one_of.ts'
import { crossingStatus, direction, editors, statusTraffic } from './vocabulary.ts'

/**
 * From when until when a crossing was open, restricted or closed, in one direction, to people or to
 * goods. Two statuses of one direction and traffic, marking and owner never overlap: an exclusion
 * constraint in `api/migrations` holds it; it compares no others, or its refusal would tell of what is
 * hidden. Where none was reported there is a gap, which reads as unknown.
 */
export const crossingStatuses = layerTables(
  'crossing_statuses',
  'none',
  () => ({
    crossing_id: text().notNull(),
    direction: oneOf(direction).notNull(),
    traffic: oneOf(statusTraffic).notNull(),
    status: oneOf(crossingStatus).notNull(),
  }),
  { editors },
)

// drizzle-kit sees only tables that a file exports by themselves.
export const { now, history } = crossingStatuses
