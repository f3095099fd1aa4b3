import { type Placeholder, type SQL, sql } from 'drizzle-orm'
import { layerVersion } from '../collections/layer_version.ts'
import type { Picture } from '../collections/read_moment.ts'
import { rowsShown } from '../collections/rows_known.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import { idIsSortedBy, isOfNow, isValidIn } from '../collections/where.ts'
import type { ReadSession } from '../db/database.ts'
import { type Query, writtenQuery } from '../db/written_query.ts'
import type { TileAddress } from './tile_address.ts'
import { tileColumns } from './tile_columns.ts'
import { boundsOf, buffer, extent, type TileBounds } from './tile_envelope.ts'
import type { EncodedTile, TileRequest } from './tile_request.ts'
import { closenessLeftOut, tileShape } from './tile_shape.ts'

/** A tile by ST_AsMVT, with the version it is of, in one query. A server's PostGIS has protobuf. */
export async function encodeInDatabase(
  session: ReadSession,
  request: TileRequest,
): Promise<EncodedTile> {
  const [tile, version] = await session.lastBytes(tileQuery(request))
  if (tile === undefined) throw new Error('An aggregate without groups always gives a row.')
  return { bytes: tile, version: Number(version) }
}

/** Tiles of now are nearly all that are asked for: their queries are written once for each layer. */
const queriesOfNow = new Map<string, ReturnType<typeof queryWithGaps>>()

function tileQuery({ layer, address, ...picture }: TileRequest): Query {
  const closeness = closenessLeftOut(layer, address.z)
  const place = { ...address, ...boundsOf(address) }
  if (!isOfNow(picture)) return queryOf(layer, place, closeness, picture)
  const hasAllCorners = closeness === undefined
  const key = `${layer.id} ${hasAllCorners}`
  const filled = queriesOfNow.get(key) ?? queryWithGaps(layer, hasAllCorners)
  queriesOfNow.set(key, filled)
  return filled({ ...place, closeness })
}

type Place<Value> = Readonly<Record<keyof (TileAddress & TileBounds), Value>>

const gaps: Place<Placeholder> = {
  z: sql.placeholder('z'),
  x: sql.placeholder('x'),
  y: sql.placeholder('y'),
  west: sql.placeholder('west'),
  south: sql.placeholder('south'),
  east: sql.placeholder('east'),
  north: sql.placeholder('north'),
}

const queryWithGaps = (layer: ServedLayer, hasAllCorners: boolean) => {
  const closeness = hasAllCorners ? undefined : sql.placeholder('closeness')
  return writtenQuery<keyof Place<unknown> | 'closeness'>(queryOf(layer, gaps, closeness, {}))
}

/**
 * ST_AsMVT passes over a row whose geometry is cut away to null. Said in a WHERE, every geometry
 * would be transformed twice.
 *
 * Sorted: the order in which rows are found also comes of those that are hidden, by the place they take
 * in the table and its index.
 */
function queryOf(
  layer: ServedLayer,
  { z, x, y, west, south, east, north }: Place<number | Placeholder>,
  closeness: number | Placeholder | undefined,
  picture: Picture,
): SQL {
  const { columns } = layer
  return sql`
    select coalesce(st_asmvt(tile, ${layer.id}, ${sql.raw(String(extent))}, 'geom'), ''),
      ${layerVersion(layer)}::text
    from (
      select st_asmvtgeom(st_transform(${tileShape(layer, closeness)}, 3857),
          st_tileenvelope(${z}, ${x}, ${y}), ${sql.raw(String(extent))}, ${sql.raw(String(buffer))}, true) as geom,
        ${tileColumns(layer, picture)}
      from ${rowsShown(layer, picture)}
      where ${columns.geom} && st_makeenvelope(${west}, ${south}, ${east}, ${north}, 4326)
        and ${isValidIn(layer, picture)}
      order by ${idIsSortedBy(layer)}
    ) tile`
}
