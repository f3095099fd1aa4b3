import { type SQL, sql } from 'drizzle-orm'
import type { Bbox } from './read_bbox.ts'
import type { Filter } from './read_filter.ts'
import type { Period, Picture } from './read_moment.ts'
import type { Selection } from './read_selection.ts'
import { rowsOfPicture } from './rows_known.ts'
import type { ServedLayer } from './served_layer.ts'

/** The moment the derived columns of an answer speak of: the end of the asked period, or now. */
export function momentOf(period: Period | undefined): SQL {
  return period?.to === undefined ? sql`now()` : sql`${period.to}::timestamptz`
}

/** Whether nothing but the present is asked for. */
export const isOfNow = ({ datetime, knownAt }: Picture): boolean =>
  datetime === undefined && knownAt === undefined

/** Which features an answer is of, paging apart; true where nothing was asked. */
export function whereOf(layer: ServedLayer, request: Selection): SQL {
  const conditions = [
    request.bbox && inBbox(layer, request.bbox),
    request.within && inArea(layer, request.within),
    request.datetime && validIn(layer, request.datetime),
    request.q && named(layer, request.q),
    ...request.filters.map((filter) => fits(layer, filter, request)),
  ].filter((condition) => condition !== undefined && condition !== '')
  return conditions.length === 0 ? sql`true` : sql.join(conditions as SQL[], sql` and `)
}

/**
 * `&&` finds by the index, also under row security; st_intersects decides. Alone it would lose the
 * index, since PostGIS does not mark it leakproof.
 */
function inBbox({ columns: { geom } }: ServedLayer, [west, south, east, north]: Bbox): SQL {
  const within = (w: number, e: number) => {
    const envelope = envelopeOf([w, south, e, north])
    return sql`(${geom} && ${envelope} and st_intersects(${geom}, ${envelope}))`
  }
  if (west <= east) return within(west, east)
  return sql`(${within(west, 180)} or ${within(-180, east)})`
}

function inArea(
  { columns: { geom } }: ServedLayer,
  corners: NonNullable<Selection['within']>,
): SQL {
  const ring = [...corners, corners[0] ?? []].map((corner) => corner.join(' ')).join(', ')
  const area = sql`st_geomfromtext(${`POLYGON((${ring}))`}, 4326)`
  return sql`(${geom} && ${area} and st_intersects(${geom}, ${area}))`
}

/** A box without width or height is a line or a point: as a polygon it would meet nothing. */
function envelopeOf([west, south, east, north]: Bbox): SQL {
  if (west < east && south < north) {
    return sql`st_makeenvelope(${west}, ${south}, ${east}, ${north}, 4326)`
  }
  const ends = sql`st_makepoint(${west}, ${south}), st_makepoint(${east}, ${north})`
  return sql`st_envelope(st_setsrid(st_makeline(${ends}), 4326))`
}

/** Valid at some moment of the period; an end that is not known is open. */
function validIn({ columns }: ServedLayer, { from, to }: Period): SQL {
  const begun =
    to === undefined ? sql`true` : sql`coalesce(${columns.valid_from}, '-infinity') <= ${to}`
  const notEnded =
    from === undefined ? sql`true` : sql`coalesce(${columns.valid_to}, 'infinity') > ${from}`
  return sql`(${begun} and ${notEnded})`
}

/** The same of a moment, of the one layer whose columns are at hand. */
export const isValidAt = (moment: SQL): SQL =>
  sql`(coalesce(valid_from, '-infinity') <= ${moment} and coalesce(valid_to, 'infinity') > ${moment})`

/** What a picture shows of its rows: true where no time is asked for. */
export const isValidIn = (layer: ServedLayer, { datetime }: Picture): SQL =>
  datetime ? validIn(layer, datetime) : sql`true`

/** Found by words, in any order, without Vietnamese marks and in any letters. */
export function named({ columns, definition }: ServedLayer, q: string): SQL {
  const fields = ['name_vi', 'name_en', ...definition.searchFields].map((name) => columns[name])
  const text = sql`record.fold(concat_ws(' ', ${sql.join(fields, sql`, `)}))`
  const words = q.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return sql`true`
  return sql.join(
    words.map((word) => sql`strpos(${text}, record.fold(${word})) > 0`),
    sql` and `,
  )
}

/** What a feature has of a property: in a column, or read beside the row as of the picture's moment. */
export function valueIn(layer: ServedLayer, property: string, picture: Picture): SQL {
  const derived = layer.derived[property]
  if (derived) return derived(layer.columns, momentOf(picture.datetime), rowsOfPicture(picture))
  const column = layer.columns[property]
  if (!column) throw new Error(`The property ${property} of ${layer.id} is in no column.`)
  return sql`${column}`
}

function fits(layer: ServedLayer, filter: Filter, picture: Picture): SQL {
  const value = valueIn(layer, filter.property, picture)
  if (!('anyOf' in filter)) return within(value, filter)
  const { kind, anyOf, orNone } = filter
  const isIn = kind === 'words' || kind === 'links' ? holdsAny(value, anyOf) : isAny(value, anyOf)
  const either = orNone ? [...isIn, sql`${value} is null`] : isIn
  return sql`(${sql.join(either, sql` or `)})`
}

const isAny = (value: SQL, anyOf: readonly unknown[]): SQL[] =>
  anyOf.length === 0
    ? []
    : [
        sql`${value} in (${sql.join(
          anyOf.map((one) => sql`${one}`),
          sql`, `,
        )})`,
      ]

const holdsAny = (value: SQL, anyOf: readonly unknown[]): SQL[] =>
  anyOf.map((one) => sql`${value} @> jsonb_build_array(${one}::text)`)

function within(value: SQL, { kind, from, to }: Extract<Filter, { from: unknown }>): SQL {
  const end = (at: string | number) => (kind === 'instant' ? sql`${at}::timestamptz` : sql`${at}`)
  const conditions = [
    ...(from === undefined ? [] : [sql`${value} >= ${end(from)}`]),
    ...(to === undefined ? [] : [sql`${value} <= ${end(to)}`]),
  ]
  return sql.join(conditions, sql` and `)
}

/** How features are sorted where nothing is asked; unique, so that a page can begin after it. */
export const idIsSortedBy = (layer: ServedLayer): SQL => sql`${layer.columns.id} collate "C"`
