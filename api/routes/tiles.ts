import { Hono } from 'hono'
import { readDatetime } from '../collections/read_moment.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { Door } from '../db/as_user.ts'
import { Refused } from '../errors.ts'
import { encodeInDatabase } from '../tiles/encode_in_database.ts'
import { encodeInProcess } from '../tiles/encode_in_process.ts'
import { readTileAddress } from '../tiles/tile_address.ts'
import { tileCache } from '../tiles/tile_cache.ts'
import { tileJson } from '../tiles/tile_json.ts'
import { localOperator, scopeOf } from '../user.ts'

const aYear = 'private, max-age=31536000, immutable'

/** TileJSON and vector tiles of every layer that has a place on the map. */
export function tileRoutes(door: Door) {
  const encode = door.kind === 'server' ? encodeInDatabase : encodeInProcess
  const cache = tileCache()
  return new Hono()
    .get('/:layer', async (c) => {
      const layer = servedLayer(c.req.param('layer'))
      const document = await door.read(localOperator, (session) =>
        tileJson(session, layer, new URL(c.req.url).origin),
      )
      c.header('cache-control', 'no-cache')
      return c.json(document)
    })
    .get('/:layer/:z/:x/:y', async (c) => {
      const layer = servedLayer(c.req.param('layer'))
      const { z, x, y } = c.req.param()
      const address = readTileAddress(z, x, y)
      const { v, datetime } = readParameters(c.req.queries())
      const user = localOperator
      const key = `${layer.id} ${v} ${scopeOf(user)} ${z}/${x}/${y} ${datetime ?? ''}`
      let bytes = v === undefined ? undefined : cache.get(key)
      // What was made for this version is right for ever; without a version it is right for now.
      let lasts = bytes !== undefined
      if (bytes === undefined) {
        const tile = await door.read(user, (session) =>
          encode(session, {
            layer,
            address,
            datetime: datetime ? readDatetime(datetime) : undefined,
          }),
        )
        bytes = tile.bytes
        // An old address asks for a version that is gone: answered with now, and not kept as then.
        lasts = String(tile.version) === v
        if (lasts) cache.set(key, bytes)
      }
      c.header('cache-control', lasts ? aYear : 'no-cache')
      if (bytes.byteLength === 0) return c.body(null, 204)
      c.header('content-type', 'application/vnd.mapbox-vector-tile')
      return c.body(bytes as Uint8Array<ArrayBuffer>)
    })
}

function readParameters(queries: Record<string, string[]>) {
  for (const [name, values] of Object.entries(queries)) {
    const isKnown = name === 'v' || name === 'datetime'
    if (!isKnown || values.length > 1) {
      throw new Refused('bad_parameter', `A tile knows no parameter "${name}", or one only.`, name)
    }
  }
  const [v] = queries.v ?? []
  if (v !== undefined && !/^\d{1,16}$/.test(v)) {
    throw new Refused('bad_parameter', `The version "${v}" is not a whole number.`, 'v')
  }
  const [datetime] = queries.datetime ?? []
  return { v, datetime }
}
