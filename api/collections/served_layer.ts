import { getTableColumns, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { LayerTables, RowsOf } from '../../geo/columns/rows_of.ts'
import { catalogue, type LayerId } from '../../geo/layers/catalogue.ts'
import type { LayerDefinition, Property } from '../../geo/layers/define_layer.ts'
import { everyProperty } from '../../geo/layers/every_property.ts'
import { tablesOf } from '../../geo/layers/tables.ts'
import { Refused } from '../errors.ts'

/**
 * A column that is read beside the row, as of a moment: the status of a crossing, say. `rowsOf` is where
 * it reads other layers from: what is known now, unless said otherwise.
 */
export type Derived = (row: Columns, at: SQL, rowsOf?: RowsOf) => SQL

type Columns = Readonly<Record<'lane' | 'id' | 'geom' | 'valid_from' | 'valid_to', PgColumn>> &
  Readonly<Record<string, PgColumn>>

/** A layer as the API serves it: what it means, and where it stands. */
export interface ServedLayer {
  readonly id: LayerId
  readonly definition: LayerDefinition
  readonly table: PgTable
  /** The same table, and that of the versions that were closed. */
  readonly tables: LayerTables
  readonly columns: Columns
  readonly derived: Readonly<Record<string, Derived>>
  /** Every property a feature has, `id` and geometry apart, in the order it is given. */
  readonly properties: Readonly<Record<string, Property>>
}

const served = new Map<string, ServedLayer>(
  catalogue.map((definition) => [definition.id, serve(definition)]),
)

/** All layers, in draw order. */
export const servedLayers: readonly ServedLayer[] = [...served.values()]

/**
 * The layer of an address's `{layer}`.
 *
 * @throws Refused (404) when there is none.
 */
export function servedLayer(id: string): ServedLayer {
  const layer = served.get(id)
  if (layer === undefined) throw new Refused('not_found', `There is no layer "${id}".`)
  return layer
}

function serve(definition: LayerDefinition & { readonly id: LayerId }): ServedLayer {
  const tables = tablesOf[definition.id]
  const { id: _, ...rest } = everyProperty
  return {
    id: definition.id,
    definition,
    table: tables.now,
    tables,
    // Every layer's table has the columns of `every_row.ts`; drizzle's union of tables hides it.
    columns: getTableColumns(tables.now) as unknown as Columns,
    derived: 'derived' in tables ? (tables.derived as Readonly<Record<string, Derived>>) : {},
    properties: { ...definition.properties, ...rest },
  }
}
