import { type SQL, sql } from 'drizzle-orm'
import { happeningLayers } from '../../geo/layers/tables.ts'
import { rowsShown, versionsRecorded } from '../collections/rows_known.ts'
import { type ServedLayer, servedLayer } from '../collections/served_layer.ts'
import { type Micros, pictureAt } from './micros.ts'

/**
 * What it means that a unit was heard from, defined here alone: something that is told as it happens
 * (an incident, an entry of its log, a count of what is there, a shift, a reading) and speaks of the unit
 * was recorded here. It counts by the moment it came, by this server's clock, whatever time it speaks of;
 * and once: that a report is changed later by whoever leads says nothing of the unit. What one may not
 * see one has not heard.
 */
const heardAt = ({ id, columns }: ServedLayer) => {
  const column = columns.reported_at ?? columns.entered_at
  if (column === undefined) throw new Error(`Nobody knows when ${id} came.`)
  return column
}

/** Every statement that was heard of these units by a moment, as `unit_code` and `heard_at`, for a FROM. */
export const heardBy = (units: readonly string[], at: Micros): SQL =>
  heardIn(units, (layer) => rowsShown(layer, pictureAt(at)))

/** The same of all that was ever known, also where it was said otherwise since. */
export const everHeard = (units: readonly string[]): SQL =>
  heardIn(units, (layer) => versionsRecorded(layer, {}))

function heardIn(units: readonly string[], rowsOf: (layer: ServedLayer) => SQL): SQL {
  const each = happeningLayers.map((id) => {
    const layer = servedLayer(id)
    return sql`select ${layer.columns.unit_code} as unit_code, ${heardAt(layer)} as heard_at
      from ${rowsOf(layer)}
      where ${layer.columns.unit_code} = any(${sql.param([...units])}::text[])`
  })
  return sql`(${sql.join(each, sql` union all `)}) heard`
}
