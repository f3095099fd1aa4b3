import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import type { Asked } from '../asker.ts'
import { pictureParameters, readPicture } from '../collections/read_moment.ts'
import { rowsShown } from '../collections/rows_known.ts'
import { servedLayers } from '../collections/served_layer.ts'
import { isValidIn, named } from '../collections/where.ts'
import type { Door } from '../db/as_user.ts'
import { Refused } from '../errors.ts'
import { markOf } from '../lanes/lane.ts'

export interface FoundFeature {
  readonly collection: string
  readonly id: string
  readonly name_vi: string
  readonly name_en: string
  readonly unit_code: string | null
  readonly marking: string
  /** A point inside it, longitude first; null where it has no known position. */
  readonly position: readonly [number, number] | null
  readonly bbox: readonly [number, number, number, number] | null
}

const greatestLimit = 50

/** Finds features of every layer by name or code, without Vietnamese marks; the nearest names first. */
export function searchRoutes(door: Door) {
  return new Hono<Asked>().get('/', async (c) => {
    const { q, limit, picture } = readParameters(c.req.queries())
    const parts = servedLayers.map((layer) => {
      const { columns } = layer
      return sql`select ${layer.id} as collection, ${columns.id} as id, ${columns.name_vi} as name_vi,
          ${columns.name_en} as name_en, ${columns.unit_code} as unit_code, ${columns.marking} as marking,
          ${columns.geom} as geom
        from ${rowsShown(layer, picture)}
        where (${named(layer, q)} or ${columns.id} = ${q.toLowerCase()})
          and ${isValidIn(layer, picture)}`
    })
    const results = await door.read(c.var.user, (session) =>
      session.rows<FoundFeature>(sql`
        select collection, id, name_vi, name_en, unit_code, marking,
          case when geom is null then null else (select json_build_array(st_x(p), st_y(p)) from st_pointonsurface(geom) p) end as position,
          case when geom is null then null else json_build_array(st_xmin(geom), st_ymin(geom), st_xmax(geom), st_ymax(geom)) end as bbox
        from (${sql.join(parts, sql` union all `)}) found
        order by id <> ${q.toLowerCase()}, strpos(record.fold(name_vi), record.fold(${q})) <> 1,
          geom is null, length(name_vi), name_vi, collection, id
        limit ${limit}`),
    )
    const { exercise } = c.var
    return c.json({ ...(exercise && { exercise: markOf(exercise) }), results })
  })
}

const parameters = new Set<string>(['q', 'limit', ...pictureParameters])

function readParameters(queries: Record<string, string[]>) {
  for (const [name, values] of Object.entries(queries)) {
    const isKnown = parameters.has(name)
    if (!isKnown || values.length > 1) {
      throw new Refused('bad_parameter', `Search knows no parameter "${name}", or one only.`, name)
    }
  }
  const q = queries.q?.[0]?.trim() ?? ''
  if (q === '' || q.length > 200 || q.includes('\0')) {
    throw new Refused('bad_parameter', 'Give "q": up to 200 letters to look for.', 'q')
  }
  const limit = queries.limit?.[0] ?? '20'
  if (!/^[1-9]\d{0,8}$/.test(limit)) {
    throw new Refused(
      'bad_parameter',
      `"limit" is a whole number from 1 on, not "${limit}".`,
      'limit',
    )
  }
  return { q, limit: Math.min(Number(limit), greatestLimit), picture: readPicture(queries) }
}
