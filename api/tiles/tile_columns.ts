import { type SQL, sql } from 'drizzle-orm'
import { everyTileField } from '../../geo/layers/every_property.ts'
import type { Picture } from '../collections/read_moment.ts'
import { rowsOfPicture } from '../collections/rows_known.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import { isOfNow, momentOf } from '../collections/where.ts'
import { writtenOnce } from '../collections/written_once.ts'

/** The names of the properties a tile of this layer carries, in order. */
export const tileFieldsOf = ({ definition }: ServedLayer): string[] => [
  ...everyTileField,
  ...definition.tileFields,
]

/** Those properties as a select list, the derived ones as of the end of the picture's period, or now. */
export const tileColumns = (layer: ServedLayer, picture: Picture): SQL =>
  isOfNow(picture) ? columnsNow(layer) : columnsIn(layer, picture)

const columnsNow = writtenOnce((layer) => columnsIn(layer, {}))

function columnsIn(layer: ServedLayer, picture: Picture): SQL {
  const at = momentOf(picture.datetime)
  const rowsOf = rowsOfPicture(picture)
  const fields = tileFieldsOf(layer).map((name) => {
    const value = layer.derived[name]?.(layer.columns, at, rowsOf) ?? layer.columns[name]
    if (value === undefined) throw new Error(`${layer.id} has no column ${name} for its tiles.`)
    // ST_AsMVT would write a moment as PostgreSQL does, not as JSON does.
    const written =
      layer.properties[name]?.kind === 'instant' ? sql`to_json(${value}) #>> '{}'` : value
    return sql`${written} as ${sql.identifier(name)}`
  })
  return sql.join(fields, sql`, `)
}
