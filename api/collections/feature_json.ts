import { type SQL, sql } from 'drizzle-orm'
import type { Picture } from './read_moment.ts'
import { rowsOfPicture } from './rows_known.ts'
import type { ServedLayer } from './served_layer.ts'
import { isOfNow, momentOf } from './where.ts'
import { writtenOnce } from './written_once.ts'

/** Six decimals of a degree are a tenth of a metre. */
const decimals = 6

/**
 * One feature as GeoJSON text, made in the database: faster than objects in this process, and joined
 * by `string_agg` it goes out as it is. The numbers on map, table and paper all come from here.
 * Selected from the layer's table and `featureProperties`.
 */
export const featureJson = writtenOnce(
  ({ columns: { id, geom } }) => sql`'{"type":"Feature","id":' || to_json(${id})::text
    || ',"geometry":' || coalesce(st_asgeojson(${geom}, ${sql.raw(String(decimals))}), 'null')
    || ',"properties":' || row_to_json(properties)::text || '}'`,
)

/** A metre: finer than the box that PostGIS keeps beside a shape, and reads without the shape. */
const decimalsOfBox = 5

/** The same without the shape, which for an outline is nearly all of it: with the box around it. */
export const featureJsonWithoutShape = writtenOnce(({ columns: { id, geom } }) => {
  const sides = ['st_xmin', 'st_ymin', 'st_xmax', 'st_ymax'].map((side) =>
    sql.raw(`round(${side}(box)::numeric, ${decimalsOfBox})`),
  )
  const box = sql`(select ',"bbox":[' || ${sql.join(sides, sql` || ',' || `)} || ']'
      from (select box2d(${geom}) as box) boxes)`
  return sql`'{"type":"Feature","id":' || to_json(${id})::text || coalesce(${box}, '')
    || ',"geometry":null,"properties":' || row_to_json(properties)::text || '}'`
})

/**
 * Beside the layer's table, the properties of its row; the derived ones as of the end of the picture's
 * period, or now. In the FROM, where the planner sees through it; a subselect in the SELECT would be run for
 * each row.
 */
export const featureProperties = (layer: ServedLayer, picture: Picture): SQL =>
  isOfNow(picture) ? propertiesNow(layer) : propertiesIn(layer, picture)

const propertiesNow = writtenOnce((layer) => propertiesIn(layer, {}))

function propertiesIn({ columns, derived }: ServedLayer, picture: Picture): SQL {
  const at = momentOf(picture.datetime)
  const rowsOf = rowsOfPicture(picture)
  const own = Object.entries(columns)
    .filter(([name]) => name !== 'id' && name !== 'geom')
    .map(([name, column]) => sql`${column} as ${sql.identifier(name)}`)
  const beside = Object.entries(derived).map(
    ([name, value]) => sql`${value(columns, at, rowsOf)} as ${sql.identifier(name)}`,
  )
  return sql`lateral (select ${sql.join([...own, ...beside], sql`, `)}) properties`
}
