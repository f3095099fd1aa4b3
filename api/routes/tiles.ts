import { Hono } from 'hono'
import { answerBytes, headersOfBytes } from '../answer_headers.ts'
import { type Asked, shortScopeOf } from '../asker.ts'
import { type Picture, pictureParameters, readPicture } from '../collections/read_moment.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import type { Door } from '../db/as_user.ts'
import { Refused } from '../errors.ts'
import { baseOf, refuseParameters } from '../request.ts'
import { drawnLayer } from '../tiles/drawn_layer.ts'
import { encodeInDatabase } from '../tiles/encode_in_database.ts'
import { encodeInProcess } from '../tiles/encode_in_process.ts'
import { readTileAddress } from '../tiles/tile_address.ts'
import { tileCache } from '../tiles/tile_cache.ts'
import { tileFieldsOf } from '../tiles/tile_columns.ts'
import { tileJson } from '../tiles/tile_json.ts'

const tileHeaders = (cacheControl: string) =>
  headersOfBytes('application/vnd.mapbox-vector-tile', cacheControl)

const aYear = tileHeaders('private, max-age=31536000, immutable')
/** A status grows old without a change of the data. */
const fiveMinutes = tileHeaders('private, max-age=300')
const notKept = tileHeaders('no-cache')

/** TileJSON and vector tiles of every layer that has a place on the map. */
export function tileRoutes(door: Door) {
  const encode = door.kind === 'server' ? encodeInDatabase : encodeInProcess
  const cache = tileCache()
  return new Hono<Asked>()
    .get('/:layer', async (c) => {
      refuseParameters(c, pictureParameters)
      const layer = drawnLayer(c.req.param('layer'))
      const asked = {
        ...{ base: baseOf(c), scope: shortScopeOf(c.var.user), exercise: c.var.exercise },
        picture: readPicture(c.req.queries()),
      }
      const document = await door.read(c.var.user, (session) => tileJson(session, layer, asked))
      c.header('cache-control', 'no-cache')
      return c.json(document)
    })
    .get('/:layer/:z/:x/:y', async (c) => {
      // `c.var` makes an object of all that is kept at each asking.
      const user = c.get('user')
      const key = `${shortScopeOf(user)} ${c.req.url.slice(c.req.url.indexOf('/', afterScheme))}`
      const kept = cache.get(key)
      if (kept !== undefined) return answerBytes(c, kept.bytes, kept.headers)
      const { layer: id, z, x, y } = c.req.param()
      const layer = drawnLayer(id)
      const address = readTileAddress(z, x, y)
      const { v, s, picture } = readParameters(c.req.queries())
      const tile = await door.read(user, (session) =>
        encode(session, { layer, address, ...picture }),
      )
      // A copy: the bytes are a part of all that the connection read with them.
      const bytes = new Uint8Array(tile.bytes)
      // What was made for this version is right for ever. An address without one, or with one that
      // is gone, is answered with now, and not kept as then.
      const isOfVersion = String(tile.version) === v
      const growsOld = tellsOfNow(layer, picture)
      // Kept by a browser only where its address is of this user's scope.
      const isKept = isOfVersion && s === shortScopeOf(user)
      const headers = isKept ? (growsOld ? fiveMinutes : aYear) : notKept
      if (isOfVersion && !growsOld) cache.set(key, { bytes, headers })
      return answerBytes(c, bytes, headers)
    })
}

/** In an address the host stands after so many letters at least: `http://`. */
const afterScheme = 8

/** Whether the tile would be another one later, with the same data. */
const tellsOfNow = (layer: ServedLayer, { datetime }: Picture) =>
  tileFieldsOf(layer).some((name) => name in layer.derived) && datetime?.to === undefined

const tileParameters = new Set<string>(['v', 's', ...pictureParameters])

function readParameters(queries: Record<string, string[]>) {
  for (const [name, values] of Object.entries(queries)) {
    if (!tileParameters.has(name) || values.length > 1) {
      throw new Refused('bad_parameter', `A tile knows no parameter "${name}", or one only.`, name)
    }
  }
  const [v] = queries.v ?? []
  if (v !== undefined && !/^\d{1,16}$/.test(v)) {
    throw new Refused('bad_parameter', `The version "${v}" is not a whole number.`, 'v')
  }
  return { v, s: queries.s?.[0], picture: readPicture(queries) }
}
