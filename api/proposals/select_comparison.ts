import { type SQL, sql } from 'drizzle-orm'
import { plans } from '../../geo/layers/plans/table.ts'
import { stormBulletins } from '../../geo/layers/storm_bulletins/table.ts'
import { units } from '../../geo/layers/units/table.ts'
import {
  type ComparedTrack,
  compareTracks,
  supposed,
  type TrackComparison,
  type UnitOnTheWay,
} from '../../geo/proposals/compare_tracks.ts'
import { reachUnlessSaidKm } from '../../geo/proposals/storms_at_unit.ts'
import type { Bulletin } from '../../geo/storms/bulletin.ts'
import type { Picture } from '../collections/read_moment.ts'
import { rowsOfPicture } from '../collections/rows_known.ts'
import { isValidAt, momentOf } from '../collections/where.ts'
import type { Session } from '../db/database.ts'
import { Refused } from '../errors.ts'
import type { CompareRequest } from './compare_request.ts'
import { boxOfUnit, bulletinColumns, columns, planColumns, trackOf } from './told_columns.ts'

const { now: u } = units
const { now: p } = plans
const { now: b } = stormBulletins

/** Two tracks as they were compared, and what of it follows for the units. */
export interface ComparedTracks extends TrackComparison {
  /** Each with the track that was compared: as it was issued, or as it is supposed. */
  readonly a: ComparedTrack
  readonly b: ComparedTrack
}

/**
 * What two tracks would propose for all units near one of them. Nothing is written. A bulletin may have
 * been followed by a newer one; it runs by the door, and of what one may not see nothing is told.
 *
 * @throws Refused (404) where there is no such bulletin with a track.
 */
export async function selectComparison(
  session: Session,
  asked: CompareRequest,
  picture: Picture,
): Promise<ComparedTracks> {
  const found = await bulletinsOf(session, [asked.a.bulletin, asked.b.bulletin], picture)
  const sideOf = ({ bulletin: id, shift }: CompareRequest['a']): ComparedTrack => {
    const bulletin = found.find((one) => one.id === id)
    if (bulletin === undefined) {
      throw new Refused('not_found', `There is no bulletin "${id}" with a track.`)
    }
    return { bulletin, shift: shift ?? null }
  }
  const [a, b] = [sideOf(asked.a), sideOf(asked.b)]
  const [one, other] = [supposed(a), supposed(b)]
  const near = await unitsNear(session, [one, other], picture)
  return {
    ...{ a: { ...a, bulletin: one }, b: { ...b, bulletin: other } },
    ...compareTracks(a, b, near),
  }
}

async function bulletinsOf(session: Session, ids: readonly string[], picture: Picture) {
  const rowsOf = rowsOfPicture(picture)
  const found = await session.rows<{ told: string }>(sql`
    select (select row_to_json(said)::text from (select ${columns(bulletinColumns)},
      ${trackOf(sql`storm_bulletins.id`, rowsOf)} as track) said) as told
    from ${rowsOf(stormBulletins)} where ${b.id} = any(${sql.param([...ids])}::text[])`)
  return found
    .map(({ told }): Bulletin & { track: Bulletin['track'] | null } => JSON.parse(told))
    .filter(({ track }) => track !== null)
}

/** In force are the plans of the moment of the picture, as with the proposals. */
async function unitsNear(
  session: Session,
  tracks: readonly Bulletin[],
  picture: Picture,
): Promise<readonly UnitOnTheWay[]> {
  const rowsOf = rowsOfPicture(picture)
  const valid = isValidAt(momentOf(picture.datetime))
  const [found] = await session.rows<{ units: string }>(sql`
    with near as materialized (select ${u.code} as unit_code, ${u.name_vi} as unit_name_vi,
        ${u.name_en} as unit_name_en, ${u.population} as population, ${boxOfUnit} as box
      from ${rowsOf(units)} where (${sql.join(tracks.map(isNear), sql` or `)}) and ${valid}),
    in_force as (select ${columns(planColumns)} from ${rowsOf(plans)}
      where ${p.state} = 'approved' and ${p.unit_code} in (select unit_code from near) and ${valid})
    select coalesce(json_agg(json_build_object('unit_code', unit_code, 'unit_name_vi', unit_name_vi,
      'unit_name_en', unit_name_en, 'population', population, 'box', box,
      'plans', (select coalesce(json_agg(in_force order by id collate "C"), '[]') from in_force
        where in_force.unit_code = near.unit_code)) order by unit_code), '[]')::text as units
    from near`)
  if (found === undefined) throw new Error('An aggregate without groups always gives a row.')
  return JSON.parse(found.units)
}

/** A degree of longitude is shorter than one of latitude, down to this here; so that none is left out. */
const kilometresInDegree = 90

/** In the box around a track, as far as its wind reaches: by the index, so that no far outline is read. */
function isNear({ track }: Bulletin): SQL {
  const radii = track.map(({ radius_6_km }) => radius_6_km ?? 0)
  const reach = Math.max(reachUnlessSaidKm, ...radii) / kilometresInDegree
  const along = (axis: 0 | 1) => track.map(({ position }) => position[axis])
  const [west, south] = [Math.min(...along(0)) - reach, Math.min(...along(1)) - reach]
  const [east, north] = [Math.max(...along(0)) + reach, Math.max(...along(1)) + reach]
  return sql`${u.geom} && st_makeenvelope(${west}, ${south}, ${east}, ${north}, 4326)`
}
