import { type SQL, sql } from 'drizzle-orm'
import { dutyShifts } from '../../geo/layers/duty_shifts/table.ts'
import { lastReport, readinessNeeds } from '../../geo/layers/readiness_needs/table.ts'
import { pillar } from '../../geo/layers/readiness_needs/vocabulary.ts'
import { units } from '../../geo/layers/units/table.ts'
import { levelFromPercent } from '../../geo/measures/readiness_score.ts'
import { codesOf } from '../../geo/words.ts'
import type { Picture } from '../collections/read_moment.ts'
import { rowsOfPicture } from '../collections/rows_known.ts'
import { momentOf } from '../collections/where.ts'
import type { Session } from '../db/database.ts'

/** Which units, and of what picture. */
interface Asked {
  readonly picture: Picture
  /** The code of one; all that have a plan, where none is named. */
  readonly unit?: string
}

/** JSON text. */
interface Readiness {
  /** A list; of one unit without any plan too. */
  readonly units: string
  /** Of one unit each item with its last report, and who keeps watch; else empty lists. */
  readonly needs: string
  readonly duty: string
}

const { now: n } = readinessNeeds
const { now: d } = dutyShifts
const { now: u } = units

/**
 * How ready units are: the one query behind the map, the panel and the table. Its score is
 * that of `geo/measures/readiness_score.ts`, to which a test holds it. It runs by the door: of items and
 * reports that somebody may not see, nothing is counted.
 */
export async function selectReadiness(session: Session, asked: Asked): Promise<Readiness> {
  const { picture, unit } = asked
  const rowsOf = rowsOfPicture(picture)
  const at = momentOf(picture.datetime)
  const valid = (from: SQL, to: SQL) =>
    sql`coalesce(${from}, '-infinity') <= ${at} and coalesce(${to}, 'infinity') > ${at}`
  const isOne = unit !== undefined
  const duty = sql`(select coalesce(json_agg(said order by said.post), '[]')::text from (
    select distinct on (${d.post}) ${d.id} as id, ${d.post} as post, ${d.manning} as manning,
      ${d.valid_from} as valid_from, ${d.valid_to} as valid_to, ${d.reported_at} as reported_at,
      ${d.reported_by} as reported_by
    from ${rowsOf(dutyShifts)}
    where ${d.unit_code} = ${unit ?? ''} and ${valid(sql`${d.valid_from}`, sql`${d.valid_to}`)}
    order by ${d.post}, ${d.reported_at} desc, ${d.id} collate "C" desc) said)`
  const [found] = await session.rows<Readiness>(sql`
    with items as (
      select ${n.unit_code} as unit_code, ${n.pillar} as pillar, ${n.id} as need_id,
        ${n.name_vi} as name_vi, ${n.name_en} as name_en, ${n.quantity} as need,
        ${n.measure_unit_vi} as measure_unit_vi, ${n.measure_unit_en} as measure_unit_en,
        ${n.cadence_hours} as cadence_hours, ${n.source} as source, ${n.confidence} as confidence,
        last.id as report_id, last.have, last.usable, last.condition, last.counted_at,
        last.reported_at, last.reported_by, last.source as report_source,
        case last.is_fresh when true then 'fresh' when false then 'old' else 'none' end as report_state,
        case when last.usable is not null then greatest(${n.quantity} - last.usable, 0) end as missing
      from ${rowsOf(readinessNeeds)} left join lateral ${lastReport(n, at, rowsOf)} on true
      where ${valid(sql`${n.valid_from}`, sql`${n.valid_to}`)}
        and ${isOne ? sql`${n.unit_code} = ${unit}` : sql`true`}),
    planned as (
      select distinct unit_code from items ${isOne ? sql`union select ${unit}` : sql``}),
    counted as (
      select planned.unit_code, codes.pillar, codes.place, count(items.need)::int as items,
        (count(*) filter (where report_state = 'fresh'))::int as known,
        coalesce(sum(least(usable, need)) filter (where usable is not null), 0)::bigint as met,
        coalesce(sum(need) filter (where usable is not null), 0)::bigint as needed
      from planned cross join (values ${codes}) codes (pillar, place)
        left join items on items.unit_code = planned.unit_code and items.pillar = codes.pillar
      group by planned.unit_code, codes.pillar, codes.place),
    pillars as (select *, ${score} as score, ${level} as level from counted),
    summed as (
      select unit_code, sum(items)::int as items, sum(known)::int as known,
        coalesce((array_agg(met order by score, place) filter (where score is not null))[1], 0) as met,
        coalesce((array_agg(needed order by score, place) filter (where score is not null))[1], 0) as needed,
        (array_agg(pillar order by score, place) filter (where score is not null))[1] as weakest
      from pillars group by unit_code),
    scored as (select *, ${score} as score, ${level} as level from summed)
    select coalesce(json_agg(json_build_object('unit_code', scored.unit_code,
      'name_vi', place.name_vi, 'name_en', place.name_en, 'position', place.position,
      'items', items, 'known', known, 'score', score, 'level', level,
      'weakest', case when score is not null then weakest end,
      'pillars', (select json_agg(json_build_object('pillar', pillar, 'items', items, 'known', known,
          'met', met, 'needed', needed, 'score', score, 'level', level
          ) order by pillars.place) from pillars where pillars.unit_code = scored.unit_code)
      ) order by scored.unit_code), '[]')::text as units,
      ${isOne ? needs : nothing} as needs, ${isOne ? duty : nothing} as duty
    from scored left join lateral (
      select ${u.name_vi} as name_vi, ${u.name_en} as name_en,
        (select json_build_array(round(st_x(point)::numeric, 6), round(st_y(point)::numeric, 6))
          from st_pointonsurface(${u.geom}) point where point is not null) as position
      from ${rowsOf(units)} where ${u.code} = scored.unit_code
        and ${valid(sql`${u.valid_from}`, sql`${u.valid_to}`)} limit 1) place on true`)
  if (found === undefined) throw new Error('An aggregate without groups always gives a row.')
  return found
}

const codes = sql.raw(
  codesOf(pillar)
    .map((code, place) => `('${code}', ${place})`)
    .join(', '),
)
const nothing = sql`'[]'::text`
const needs = sql`(select coalesce(json_agg(row_to_json(one) order by name_vi collate "C", need_id), '[]')::text from items one)`

// Of what is known by less than half of its items nothing is said. In whole numbers, as its twin.
const isKnown = sql`(needed > 0 and 2 * known >= items)`
const score = sql`case when ${isKnown} then met::float8 / needed::float8 end`
const percent = (name: keyof typeof levelFromPercent) => sql.raw(String(levelFromPercent[name]))
const level = sql`case when items = 0 then 'no_plan' when not ${isKnown} then 'unknown'
  when 100 * met >= ${percent('ready')} * needed then 'ready'
  when 100 * met >= ${percent('short')} * needed then 'short' else 'weak' end`
