import { sql } from 'drizzle-orm'
import type { Language } from '../../geo/words.ts'
import type { Session } from '../db/database.ts'
import { type Lane, markedTitle, markOf } from '../lanes/lane.ts'
import { layerVersion } from './layer_version.ts'
import type { Picture } from './read_moment.ts'
import { rowsShown } from './rows_known.ts'
import type { ServedLayer } from './served_layer.ts'
import { isValidIn } from './where.ts'

const wgs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84'

export interface Link {
  readonly href: string
  readonly rel: string
  readonly type: string
  readonly title?: string
}

interface Asked {
  readonly base: string
  readonly language: Language
  readonly exercise: Lane | undefined
  readonly picture: Picture
}

interface Contents {
  readonly features: number
  readonly unlocated: number
  readonly bounds: [number, number, number, number] | null
  readonly begins: string | null
  readonly ends: string | null
  readonly newest: string | null
  readonly oldest: string | null
  readonly version: number
}

/**
 * A collection document of OGC API – Features, with how many features it holds and how many of them
 * have no known position: what is not drawn is counted all the same. Counted as the picture has it;
 * the version is that of now, since a change may be of any time.
 */
export async function describeCollection(
  session: Session,
  layer: ServedLayer,
  { base, language, exercise, picture }: Asked,
) {
  const { definition } = layer
  const { features, unlocated, bounds, begins, ends, newest, oldest, version } = await contentsOf(
    session,
    layer,
    picture,
  )
  return {
    id: layer.id,
    title: exercise ? markedTitle(definition.title[language]) : definition.title[language],
    description: definition.description[language],
    itemType: 'feature' as const,
    crs: [wgs84],
    extent: {
      ...(bounds && { spatial: { bbox: [bounds], crs: wgs84 } }),
      temporal: { interval: [[begins, ends]] },
    },
    ...(exercise && { exercise: markOf(exercise) }),
    featureCount: features,
    unlocatedCount: definition.geometry === 'none' ? 0 : unlocated,
    // How old what is told here is.
    newestAsOf: newest,
    oldestAsOf: oldest,
    version,
    links: linksOf(layer, base),
  }
}

async function contentsOf(
  session: Session,
  layer: ServedLayer,
  picture: Picture,
): Promise<Contents> {
  const { geom, valid_from, valid_to, as_of } = layer.columns
  // What is over is not told again, and so is never late.
  const stands = sql`coalesce(${valid_to}, 'infinity') > coalesce(${picture.datetime?.to ?? null}::timestamptz, now())`
  const [contents] = await session.rows<Contents>(sql`
    select count(*)::int as features, (count(*) filter (where ${geom} is null))::int as unlocated,
      case when count(${geom}) = 0 then null else json_build_array(
        st_xmin(st_extent(${geom})), st_ymin(st_extent(${geom})),
        st_xmax(st_extent(${geom})), st_ymax(st_extent(${geom}))) end as bounds,
      to_json(min(${valid_from})) #>> '{}' as begins,
      case when count(*) = count(${valid_to}) then to_json(max(${valid_to})) #>> '{}' end as ends,
      to_json(max(${as_of})) #>> '{}' as newest, to_json(min(${as_of}) filter (where ${stands})) #>> '{}' as oldest,
      ${layerVersion(layer)} as version
    from ${rowsShown(layer, picture)} where ${isValidIn(layer, picture)}`)
  if (contents === undefined) throw new Error('An aggregate without groups always gives a row.')
  return contents
}

function linksOf({ id, definition }: ServedLayer, base: string): Link[] {
  const own = `${base}/collections/${id}`
  const drawn: Link[] =
    definition.geometry === 'none'
      ? []
      : [
          {
            rel: 'http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector',
            type: 'application/json',
            href: `${base}/tiles/${id}`,
          },
        ]
  return [
    { rel: 'self', type: 'application/json', href: own },
    { rel: 'items', type: 'application/geo+json', href: `${own}/items` },
    {
      rel: 'http://www.opengis.net/def/rel/ogc/1.0/queryables',
      type: 'application/schema+json',
      href: `${own}/queryables`,
    },
    {
      rel: 'http://www.opengis.net/def/rel/ogc/1.0/schema',
      type: 'application/schema+json',
      href: `${own}/schema`,
    },
    ...drawn,
  ]
}
