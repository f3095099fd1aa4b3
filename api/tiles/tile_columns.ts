import { type SQL, sql } from 'drizzle-orm'
import { everyTileField } from '../../geo/layers/every_property.ts'
import type { Period } from '../collections/read_moment.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import { momentOf } from '../collections/where.ts'
import { writtenOnce } from '../collections/written_once.ts'

/** The names of the properties a tile of this layer carries, in order. */
export const tileFieldsOf = ({ definition }: ServedLayer): string[] => [
  ...everyTileField,
  ...definition.tileFields,
]

/** Those properties as a select list, the derived ones as of the end of a period, or now. */
export const tileColumns = (layer: ServedLayer, period: Period | undefined): SQL =>
  period ? columnsAt(layer, momentOf(period)) : columnsNow(layer)

const columnsNow = writtenOnce((layer) => columnsAt(layer, momentOf(undefined)))

function columnsAt(layer: ServedLayer, at: SQL): SQL {
  const fields = tileFieldsOf(layer).map((name) => {
    const value = layer.derived[name]?.(layer.columns, at) ?? layer.columns[name]
    if (value === undefined) throw new Error(`${layer.id} has no column ${name} for its tiles.`)
    // ST_AsMVT would write a moment as PostgreSQL does, not as JSON does.
    const written =
      layer.properties[name]?.kind === 'instant' ? sql`to_json(${value}) #>> '{}'` : value
    return sql`${written} as ${sql.identifier(name)}`
  })
  return sql.join(fields, sql`, `)
}
