import { type SQL, sql } from 'drizzle-orm'
import { layerVersion } from '../collections/layer_version.ts'
import { idIsSortedBy, validIn } from '../collections/where.ts'
import type { Session } from '../db/database.ts'
import { tileColumns } from './tile_columns.ts'
import { buffer, envelope3857, envelope4326, extent } from './tile_envelope.ts'
import type { EncodedTile, TileRequest } from './tile_request.ts'

/** A tile by ST_AsMVT, with the version it is of, in one query. A server's PostGIS has protobuf. */
export async function encodeInDatabase(
  session: Session,
  request: TileRequest,
): Promise<EncodedTile> {
  const [tile, version] = await session.bytes(tileQuery(request))
  if (tile === undefined) throw new Error('An aggregate without groups always gives a row.')
  return { bytes: tile, version: Number(version) }
}

/**
 * ST_AsMVT passes over a row whose geometry is cut away to null. Said in a WHERE, every geometry
 * would be transformed twice.
 *
 * Sorted: the order in which rows are found also comes of those that are hidden, by the place they take
 * in the table and its index.
 */
function tileQuery({ layer, address, datetime }: TileRequest): SQL {
  const { columns, table } = layer
  const valid = datetime ? validIn(layer, datetime) : sql`true`
  const envelope = envelope4326(address)
  return sql`
    select coalesce(st_asmvt(tile, ${layer.id}, ${sql.raw(String(extent))}, 'geom'), ''),
      ${layerVersion(layer)}::text
    from (
      select st_asmvtgeom(st_transform(${columns.geom}, 3857), ${envelope3857(address)},
          ${sql.raw(String(extent))}, ${sql.raw(String(buffer))}, true) as geom,
        ${tileColumns(layer, datetime)}
      from ${table}
      where ${columns.geom} && ${envelope} and ${valid}
      order by ${idIsSortedBy(layer)}
    ) tile`
}
