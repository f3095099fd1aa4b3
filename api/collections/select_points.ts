import { type SQL, sql } from 'drizzle-orm'
import { everyTileField } from '../../geo/layers/every_property.ts'
import type { ReadSession } from '../db/database.ts'
import { layerVersion } from './layer_version.ts'
import type { Selection } from './read_selection.ts'
import { rowsShown } from './rows_known.ts'
import type { ServedLayer } from './served_layer.ts'
import { idIsSortedBy, valueIn, whereOf } from './where.ts'

/** What a map of very many points does without: their names and how exact each is. */
const leftOut = new Set<string>(['id', 'name_vi', 'name_en', 'accuracy_m'])

/** The properties that points are given with, in order. */
const pointFieldsOf = ({ definition }: ServedLayer): string[] => [
  ...everyTileField.filter((name) => !leftOut.has(name)),
  ...definition.tileFields,
]

export interface Points {
  /** Of the layer, as the user sees it. */
  readonly version: number
  /** JSON after its first brace: how many there are, and of those with a place one list for each of their properties. */
  readonly body: Buffer[]
}

/**
 * All points of a selection at once, as lists of equal length: a hundred thousand features would be
 * eighty megabytes, and this is six. Places are in millionths of a degree, a tenth of a metre; moments in
 * seconds since 1970. The one query of its transaction.
 */
export async function selectPoints(
  session: ReadSession,
  layer: ServedLayer,
  selection: Selection,
): Promise<Points> {
  const { geom, id } = layer.columns
  const fields = pointFieldsOf(layer)
  const values = fields.map((name, at) => sql`${written(layer, name, selection)} as ${column(at)}`)
  const list = (of: SQL) =>
    sql`coalesce(array_to_json(array_agg(${of}) filter (where x is not null))::text, '[]')`
  const lists = [sql`id`, sql`x`, sql`y`, ...fields.map((_, at) => column(at))].map(list)
  // The aggregates take the rows in the order in which the subselect gives them.
  const [version, matched, unlocated, ...given] = await session.lastBytes(sql`
    select (${layerVersion(layer)})::text, count(*)::text, (count(*) filter (where x is null))::text,
      ${sql.join(lists, sql`, `)}
    from (
      select ${id} as id, round(st_x(${geom}) * 1000000)::int as x,
        round(st_y(${geom}) * 1000000)::int as y, ${sql.join(values, sql`, `)}
      from ${rowsShown(layer, selection)}
      where ${whereOf(layer, selection)}
      order by ${idIsSortedBy(layer)}) points`)
  const names = ['ids', 'longitudes', 'latitudes', ...fields]
  const parts = given.flatMap((values, at) => {
    const isField = at >= 3
    const opens = at === 3 ? ',"properties":{' : ','
    return [Buffer.from(`${isField ? opens : ','}"${names[at]}":`), values]
  })
  return {
    version: Number(version),
    body: [
      Buffer.from(`"numberMatched":${matched},"unlocatedCount":${unlocated}`),
      ...parts,
      Buffer.from('}}'),
    ],
  }
}

const column = (at: number): SQL => sql.identifier(`field_${at}`) as unknown as SQL

function written(layer: ServedLayer, name: string, selection: Selection): SQL {
  const value = valueIn(layer, name, selection)
  const isMoment = layer.properties[name]?.kind === 'instant'
  return isMoment ? sql`extract(epoch from ${value})::float8` : value
}
