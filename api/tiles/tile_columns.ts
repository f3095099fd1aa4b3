import { type SQL, sql } from 'drizzle-orm'
import { everyTileField } from '../../geo/layers/every_property.ts'
import type { ServedLayer } from '../collections/served_layer.ts'

/** The names of the properties a tile of this layer carries, in order. */
export const tileFieldsOf = ({ definition }: ServedLayer): string[] => [
  ...everyTileField,
  ...definition.tileFields,
]

/** Those properties as a select list, the derived ones as of `at`. */
export function tileColumns(layer: ServedLayer, at: SQL): SQL {
  const fields = tileFieldsOf(layer).map((name) => {
    const value = layer.derived[name]?.(layer.columns, at) ?? layer.columns[name]
    if (value === undefined) throw new Error(`${layer.id} has no column ${name} for its tiles.`)
    return sql`${value} as ${sql.identifier(name)}`
  })
  return sql.join(fields, sql`, `)
}
