import { type SQL, sql } from 'drizzle-orm'
import {
  check,
  index,
  type PgColumn,
  type PgColumnBuilderBase,
  pgPolicy,
  pgTable,
  primaryKey,
} from 'drizzle-orm/pg-core'
import { type Deed, type Editors, editedBy } from '../editors.ts'
import { appRole } from './app_role.ts'
import { constraintsOf } from './constrained.ts'
import { after, before, type EveryColumn, type LayerGeometry } from './every_row.ts'
import { seenBy, writtenBy } from './ownership.ts'
import { closed } from './recorded.ts'
import { endsAfterItBegins } from './validity.ts'

type ColumnsNow = Readonly<Record<EveryColumn, PgColumn>>
type Builders = Record<string, PgColumnBuilderBase>

interface RowRules {
  /** Administrators alone where none are named, by an import. */
  readonly editors?: Editors
  /** Columns that its rows are looked for by, one by one or several together. */
  readonly indexed?: readonly (string | readonly string[])[]
  /** Whether what has no place is summed by unit. */
  readonly summedUnplaced?: boolean
  /** Whether what began, and what was recorded, is counted over time: its rows are found by both. */
  readonly counted?: boolean
  /** A condition on its columns. */
  readonly seenWhere?: (row: Readonly<Record<string, PgColumn>>) => SQL
}

/**
 * The two tables of a layer: what we know now, and the versions that were closed (`_history`).
 * Constraints, spatial indexes and the row-level policy come with them, so that no layer can forget
 * one. The triggers that write history and the change feed are attached by `api/db/migrate.ts`.
 *
 * @param id the layer's word: folder, table, collection, tile source and URL segment.
 * @param own the layer's own columns; a function, since a drizzle builder serves one table only.
 * @param rules who may do what with its rows, and what must be so besides for anybody to see one.
 */
export function layerTables<Id extends string, Own extends Builders>(
  id: Id,
  kind: LayerGeometry,
  own: () => Own,
  {
    editors = editedBy(),
    indexed = [],
    summedUnplaced = false,
    counted = false,
    seenWhere,
  }: RowRules = {},
) {
  const columns = () => ({ ...before(), ...own(), ...after(kind) })
  const history = `${id}_history` as const
  const builders = columns()
  const times = counted ? ['valid_from', 'known_at'] : []
  return {
    now: pgTable(id, builders, (table) => {
      // drizzle cannot see through the generic own columns that every row's columns are there.
      const t = table as unknown as ColumnsNow
      return [
        primaryKey({ columns: [t.lane, t.id] }),
        ...checks(id, kind, t, builders),
        index(`${id}_geom`).using('gist', t.geom),
        ...['unit_code', ...indexed, ...times].map((names) => indexOf(id, t, names)),
        ...(summedUnplaced
          ? [index(`${id}_unplaced`).on(t.unit_code).where(sql`${t.geom} is null`)]
          : []),
        seen(id, t, seenWhere),
        ...written(id, t, editors),
      ]
    }),
    history: pgTable(history, { ...columns(), ...closed() }, (table) => {
      const t = table as unknown as ColumnsNow & Record<'known_until' | 'marking_since', PgColumn>
      return [
        index(`${history}_geom_known`).using('gist', t.geom, t.known_at, t.known_until),
        index(`${history}_id`).on(t.id, t.known_until),
        ...times.map((name) => index(`${history}_${name}`).on(columnOf(t, name))),
        seen(history, { ...t, marking: t.marking_since }, seenWhere),
      ]
    }),
  }
}

function indexOf(id: string, t: ColumnsNow, names: string | readonly string[]) {
  const [first = '', ...others] = [names].flat()
  const columns = others.map((name) => columnOf(t, name))
  return index([id, first, ...others].join('_')).on(columnOf(t, first), ...columns)
}

function columnOf(t: ColumnsNow, name: string): PgColumn {
  const column = (t as Readonly<Record<string, PgColumn>>)[name]
  if (column === undefined) throw new Error(`A layer's table has no column ${name}.`)
  return column
}

function checks(id: string, kind: LayerGeometry, t: ColumnsNow, builders: Builders) {
  const own = Object.entries(builders).flatMap(([name, builder]) =>
    constraintsOf(builder).map((constraint, at) => {
      return check(`${id}_${name}_allowed${at === 0 ? '' : at + 1}`, constraint(columnOf(t, name)))
    }),
  )
  return [
    check(`${id}_id_form`, sql`${t.id} ~ '^[a-z0-9][a-z0-9_.@-]{0,79}$'`),
    check(`${id}_ends_after_it_begins`, endsAfterItBegins(t)),
    check(
      `${id}_as_of_precision_stated`,
      sql`(${t.as_of} is null) = (${t.as_of_precision} is null)`,
    ),
    kind === 'none'
      ? check(`${id}_has_no_place`, sql`${t.geom} is null`)
      : check(`${id}_accuracy_stated`, sql`(${t.geom} is null) = (${t.accuracy_m} is null)`),
    ...own,
  ]
}

function seen(table: string, t: ColumnsNow, where: RowRules['seenWhere']) {
  const using = where ? sql`${seenBy(t)} and ${where(t)}` : seenBy(t)
  return pgPolicy(`${table}_seen_by`, { for: 'select', to: appRole, using })
}

/** One policy for each thing done, since a policy for all of them would also let one see. */
function written(table: string, t: ColumnsNow, editors: Editors) {
  const may = (deed: Deed) => writtenBy(t, editors[deed])
  const change = may('change')
  return [
    pgPolicy(`${table}_added_by`, { for: 'insert', to: appRole, withCheck: may('add') }),
    pgPolicy(`${table}_changed_by`, {
      ...{ for: 'update', to: appRole },
      ...{ using: change, withCheck: change },
    }),
    pgPolicy(`${table}_removed_by`, { for: 'delete', to: appRole, using: may('remove') }),
  ]
}
