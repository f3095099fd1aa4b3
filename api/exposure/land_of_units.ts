import { sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { landRegion } from '../../geo/exposure/land_region.ts'
import { units } from '../../geo/layers/units/table.ts'
import type { BoundingBox } from '../../geo/measures/bounding_box.ts'
import type { Picture } from '../collections/read_moment.ts'
import { rowsOfPicture } from '../collections/rows_known.ts'
import { isValidAt, momentOf } from '../collections/where.ts'
import type { Session } from '../db/database.ts'
import { landAround } from './basemap_land.ts'

const { now: u } = units

interface UnitVersion {
  readonly unit_code: string
  /** When this version of it was recorded: of an outline that is changed, the land is another. */
  readonly version: string
}

/**
 * How much land a unit has, in square degrees; 0 where nobody knows. It is cut once for each outline: an
 * official one has thousands of corners, and whoever draws areas asks for the same few units all day.
 */
const known = new LRUCache<string, number>({ max: 20_000 })

const keyOf = ({ unit_code, version }: UnitVersion) => `${unit_code}@${version}`

/**
 * The land of units in square degrees, by the shipped basemap. A unit is left out where the basemap does
 * not reach all of it, or has no land in it: tidal flats are sea there.
 */
export async function landOfUnits(
  session: Session,
  picture: Picture,
  asked: readonly UnitVersion[],
): Promise<ReadonlyMap<string, number>> {
  for (const unit of asked) {
    if (!known.has(keyOf(unit))) known.set(keyOf(unit), await landOf(session, picture, unit))
  }
  return new Map(
    asked.flatMap((unit): [string, number][] => {
      const land = known.get(keyOf(unit)) ?? 0
      return land > 0 ? [[unit.unit_code, land]] : []
    }),
  )
}

async function landOf(
  session: Session,
  picture: Picture,
  { unit_code }: UnitVersion,
): Promise<number> {
  const rows = rowsOfPicture(picture)(units)
  const isIt = sql`${u.code} = ${unit_code} and ${isValidAt(momentOf(picture.datetime))}`
  const [place] = await session.rows<{ box: BoundingBox }>(sql`
    select array[st_xmin(geom), st_ymin(geom), st_xmax(geom), st_ymax(geom)] as box
    from (select ${u.geom} as geom from ${rows} where ${isIt}) outlined`)
  if (place === undefined || !isWithin(place.box, landRegion)) return 0
  const land = await landAround(session, place.box)
  const [found] = await session.rows<{ land: number }>(sql`
    select coalesce(sum(case when st_covers(outlined.geom, piece.geom) then st_area(piece.geom)
      else st_area(st_intersection(outlined.geom, piece.geom)) end), 0) as land
    from (select ${u.geom} as geom from ${rows} where ${isIt}) outlined, ${piecesOf(land)}
    where outlined.geom && piece.geom`)
  return found?.land ?? 0
}

/** As a table `piece` with the one column `geom`. */
export const piecesOf = (land: readonly string[]) => sql`(
  select st_geomfromwkb(decode(shape, 'hex'), 4326) as geom
  from json_array_elements_text(${JSON.stringify(land)}::json) shape) piece`

const isWithin = (inner: BoundingBox, outer: BoundingBox) =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
