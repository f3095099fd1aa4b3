import { sql } from 'drizzle-orm'
import { readLayerVersion } from '../collections/layer_version.ts'
import type { Picture } from '../collections/read_moment.ts'
import { rowsShown } from '../collections/rows_known.ts'
import type { ServedLayer } from '../collections/served_layer.ts'
import type { Session } from '../db/database.ts'
import { type Lane, markedTitle } from '../lanes/lane.ts'
import { deepestZoom } from './tile_address.ts'
import { tileFieldsOf } from './tile_columns.ts'

interface Address {
  readonly base: string
  /** A word for what the user may see: tiles of one are never shown to another. */
  readonly scope: string
  readonly exercise: Lane | undefined
  /** What the tiles are to show. */
  readonly picture: Picture
}

/** Where nothing has a place no tile is worth asking for; without bounds a map would ask for them all. */
const nowhere = [0, 0, 0, 0]

/**
 * TileJSON 3.0 of a layer. The version in the tiles' address makes them last for ever in a browser,
 * and a change of the data another address, as does another scope.
 */
export async function tileJson(session: Session, layer: ServedLayer, address: Address) {
  const { base, scope, exercise, picture } = address
  const title = layer.definition.title.vi
  const version = await readLayerVersion(session, layer)
  const [box] = await session.rows<{ bounds: number[] | null }>(sql`
    select case when extent is null then null else
        array[st_xmin(extent), st_ymin(extent), st_xmax(extent), st_ymax(extent)] end as bounds
    from (select st_extent(${layer.columns.geom}) as extent from ${rowsShown(layer, picture)}) whole`)
  return {
    tilejson: '3.0.0',
    name: exercise ? markedTitle(title) : title,
    description: layer.definition.description.vi,
    version: `${version}.0.0`,
    tiles: [`${base}/tiles/${layer.id}/{z}/{x}/{y}?s=${scope}&v=${version}${asAsked(picture)}`],
    vector_layers: [
      {
        id: layer.id,
        fields: Object.fromEntries(
          tileFieldsOf(layer).map((name) => [name, fieldType(layer, name)]),
        ),
      },
    ],
    bounds: box?.bounds ?? nowhere,
    minzoom: 0,
    maxzoom: deepestZoom,
    scheme: 'xyz',
  }
}

/** The same picture as parameters again. */
function asAsked({ datetime, knownAt }: Picture): string {
  const period = datetime && `${datetime.from ?? '..'}/${datetime.to ?? '..'}`
  return [
    ...(period === undefined ? [] : [`&datetime=${encodeURIComponent(period)}`]),
    ...(knownAt === undefined ? [] : [`&known_at=${encodeURIComponent(knownAt)}`]),
  ].join('')
}

function fieldType({ properties }: ServedLayer, name: string): 'Number' | 'Boolean' | 'String' {
  const kind = properties[name]?.kind
  if (kind === 'integer' || kind === 'number') return 'Number'
  return kind === 'truth' ? 'Boolean' : 'String'
}
