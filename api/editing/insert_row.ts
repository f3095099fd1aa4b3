import { sql } from 'drizzle-orm'
import { shapeOf } from '../../geo/columns/geometry.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import { type WrittenQuery, writtenQuery } from '../db/written_query.ts'
import type { Written } from './check_row.ts'

type Fill = ReturnType<typeof writtenQuery<string>>

const statements = new Map<string, Fill>()

/**
 * The statement that inserts one row into a layer; what is left out has the column's default. Its text is
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

function write({ table, columns }: ServedLayer, names: readonly string[]): Fill {
  const isMulti = columns.geom.getSQLType().startsWith('geometry(Multi')
  const values = names.map((name) => {
    const value = sql.placeholder(name)
    return name === 'geom' ? shapeOf(isMulti, value) : value
  })
  return writtenQuery<string>(sql`insert into ${table}
    (${sql.join(
      names.map((name) => sql.identifier(name)),
      sql`, `,
    )})
    values (${sql.join(values, sql`, `)})`)
}

function driverValue({ id, columns }: ServedLayer, name: string, value: unknown): unknown {
  if (value === null) return null
  if (name === 'geom') return JSON.stringify(value)
  const column = columns[name]
  if (column === undefined) throw new Error(`The layer ${id} has no column "${name}".`)
  return column.mapToDriverValue(value)
}
