import { getTableName, sql } from 'drizzle-orm'
import { shapeOf } from '../../geo/columns/geometry.ts'
import { featureJson, featureProperties } from '../collections/feature_json.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import { type WrittenQuery, writtenQuery } from '../db/written_query.ts'
import type { Written } from './check_row.ts'

type Fill = ReturnType<typeof writtenQuery<string>>

const statements = new Map<string, Fill>()

/**
 * The statement that inserts one row into a layer; what is left out has the column's default. It gives the
 * feature as `text`, unless what that shows is partly read in other tables, which are not yet as the row's
 * own triggers leave them. Its text is
 * written once for each set of columns: drizzle's builder takes longer over thirty of them than
 * everything else that is done here for a report.
 */
export function insertRow(layer: ServedLayer, row: Written): WrittenQuery {
  const names = Object.keys(row).filter((name) => row[name] !== undefined)
  const key = [layer.id, ...names].join(' ')
  const fill = statements.get(key) ?? write(layer, names)
  statements.set(key, fill)
  return fill(Object.fromEntries(names.map((name) => [name, driverValue(layer, name, row[name])])))
}

function write(layer: ServedLayer, names: readonly string[]): Fill {
  const { table, columns } = layer
  const isMulti = columns.geom.getSQLType().startsWith('geometry(Multi')
  const values = names.map((name) => {
    const value = sql.placeholder(name)
    return name === 'geom' ? shapeOf(isMulti, value) : value
  })
  const insert = sql`insert into ${table}
    (${sql.join(
      names.map((name) => sql.identifier(name)),
      sql`, `,
    )})
    values (${sql.join(values, sql`, `)})`
  if (!isReadInOneTable(layer)) return writtenQuery<string>(insert)
  const name = sql.identifier(getTableName(table))
  return writtenQuery<string>(sql`with ${name} as (${insert} returning *)
    select ${featureJson(layer)} as text from ${name}, ${featureProperties(layer, {})}`)
}

/** Whether all that a feature of the layer shows stands in its own row. */
export const isReadInOneTable = ({ derived }: ServedLayer): boolean =>
  Object.keys(derived).length === 0

function driverValue({ id, columns }: ServedLayer, name: string, value: unknown): unknown {
  if (value === null) return null
  if (name === 'geom') return JSON.stringify(value)
  const column = columns[name]
  if (column === undefined) throw new Error(`The layer ${id} has no column "${name}".`)
  return column.mapToDriverValue(value)
}
