import { type SQL, sql } from 'drizzle-orm'
import { units } from '../../geo/layers/units/table.ts'
import type { Picture } from '../collections/read_moment.ts'
import { rowsOfPicture } from '../collections/rows_known.ts'
import { isValidAt, momentOf } from '../collections/where.ts'
import type { Session } from '../db/database.ts'
import { type LandBox, landAround } from './basemap_land.ts'

const { now: u } = units

interface AskedUnit {
  readonly unit_code: string
  /** Around its outline. */
  readonly box: LandBox | null
}

/**
 * How much of each unit's land lies in an area, 0 to 1. A unit is left out where the basemap does not reach
 * all of it, or has no land in it: tidal flats are sea there.
 */
export async function landInside(
  session: Session,
  geoJson: string,
  picture: Picture,
  asked: readonly AskedUnit[],
): Promise<ReadonlyMap<string, number>> {
  const known: { code: string; land: readonly string[] }[] = []
  for (const { unit_code: code, box } of asked) {
    const land = box && (await landAround(session, box))
    if (land !== null && land.length > 0) known.push({ code, land })
  }
  if (known.length === 0) return new Map()
  const found = await session.rows<{ code: string; share: number }>(
    landQuery(
      geoJson,
      picture,
      known.map(({ code }) => code),
      [...new Set(known.flatMap(({ land }) => land))],
    ),
  )
  return new Map(found.map(({ code, share }) => [code, share]))
}

const landQuery = (
  geoJson: string,
  picture: Picture,
  codes: readonly string[],
  land: readonly string[],
): SQL => sql`
  with area as materialized (select st_setsrid(st_geomfromgeojson(${geoJson}), 4326) as geom),
  land as materialized (
    select st_geomfromwkb(decode(shape, 'hex'), 4326) as geom
    from json_array_elements_text(${JSON.stringify(land)}::json) shape),
  dry as (
    select ${u.code} as code, case when st_covers(${u.geom}, land.geom) then land.geom
      else st_collectionextract(st_intersection(${u.geom}, land.geom), 3) end as geom
    from ${rowsOfPicture(picture)(units)}, land
    where ${u.code} in (select json_array_elements_text(${JSON.stringify(codes)}::json))
      and ${isValidAt(momentOf(picture.datetime))} and ${u.geom} && land.geom)
  select code, sum(case when st_covers(area.geom, dry.geom) then st_area(dry.geom)
      else st_area(st_intersection(dry.geom, area.geom)) end) / sum(st_area(dry.geom)) as share
  from dry, area
  where not st_isempty(dry.geom)
  group by code
  having sum(st_area(dry.geom)) > 0`
