import { geoJSONToTile } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import { sql } from 'drizzle-orm'
import type { Feature } from 'geojson'
import { readLayerVersion } from '../collections/layer_version.ts'
import { rowsShown } from '../collections/rows_known.ts'
import { idIsSortedBy, isValidIn } from '../collections/where.ts'
import type { Session } from '../db/database.ts'
import { tileColumns } from './tile_columns.ts'
import { boundsOf, buffer, extent } from './tile_envelope.ts'
import type { EncodedTile, TileRequest } from './tile_request.ts'
import { closenessLeftOut, tileShape } from './tile_shape.ts'

/**
 * A tile made here: the embedded engine's PostGIS has no protobuf, so no ST_AsMVT. The same features
 * with the same properties as `encode_in_database.ts`, held by one test for both.
 */
export async function encodeInProcess(
  session: Session,
  request: TileRequest,
): Promise<EncodedTile> {
  const version = await readLayerVersion(session, request.layer)
  const features = await featuresOf(session, request)
  if (features.length === 0) return { bytes: new Uint8Array(), version }
  const { z, x, y } = request.address
  // The tile's own precision decides what is simplified away, as ST_AsMVTGeom has it.
  const options = { extent, buffer, clip: true, tolerance: 1, maxZoom: z }
  const tile = geoJSONToTile({ type: 'FeatureCollection', features }, z, x, y, options)
  if (tile.features.length === 0) return { bytes: new Uint8Array(), version }
  return { bytes: fromGeojsonVt({ [request.layer.id]: tile }, { version: 2, extent }), version }
}

async function featuresOf(session: Session, { layer, address, ...picture }: TileRequest) {
  const { columns } = layer
  const { west, south, east, north } = boundsOf(address)
  const shape = tileShape(layer, closenessLeftOut(layer, address.z))
  const rows = await session.rows<{ geometry: string; properties: Feature['properties'] }>(sql`
    select st_asgeojson(${shape}, 7) as geometry,
      (select row_to_json(fields) from (select ${tileColumns(layer, picture)}) fields) as properties
    from ${rowsShown(layer, picture)}
    where ${columns.geom} && st_makeenvelope(${west}, ${south}, ${east}, ${north}, 4326)
      and ${isValidIn(layer, picture)}
    order by ${idIsSortedBy(layer)}`)
  return rows.map(
    ({ geometry, properties }): Feature => ({
      type: 'Feature',
      geometry: JSON.parse(geometry) as Feature['geometry'],
      properties: withoutNulls(properties),
    }),
  )
}

/** ST_AsMVT leaves out what is null; a tile has no word for it. */
function withoutNulls(properties: Feature['properties']): Feature['properties'] {
  return Object.fromEntries(Object.entries(properties ?? {}).filter(([, value]) => value !== null))
}
