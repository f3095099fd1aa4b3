import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { decisions } from '../../geo/layers/decisions/table.ts'
import { lastReading, readingBefore } from '../../geo/layers/gauge_readings/table.ts'
import { courseOf, gauges, reachedBy } from '../../geo/layers/gauges/table.ts'
import { plans } from '../../geo/layers/plans/table.ts'
import { stormBulletins } from '../../geo/layers/storm_bulletins/table.ts'
import { units } from '../../geo/layers/units/table.ts'
import type { PlanHead } from '../../geo/plans/plan.ts'
import type { HeldDecision, UnitProposals } from '../../geo/proposals/proposal.ts'
import { type KnownOfUnit, mayBeRaisedTo, propose } from '../../geo/proposals/propose.ts'
import { followBulletins, stormsAtUnit } from '../../geo/proposals/storms_at_unit.ts'
import type { Bulletin } from '../../geo/storms/bulletin.ts'
import type { Box } from '../../geo/storms/distance_to_box.ts'
import type { Picture } from '../collections/read_moment.ts'
import { rowsOfPicture } from '../collections/rows_known.ts'
import { isValidAt, momentOf } from '../collections/where.ts'
import type { Session } from '../db/database.ts'
import { boxOfUnit, bulletinColumns, columns, planColumns, trackOf } from './told_columns.ts'

const { now: u } = units
const { now: p } = plans
const { now: g } = gauges
const { now: b } = stormBulletins
const { now: d } = decisions

interface Facts {
  readonly at: string
  readonly units: readonly {
    readonly code: string
    readonly name_vi: string
    readonly name_en: string
    readonly box: Box | null
  }[]
  readonly bulletins: readonly Bulletin[]
  readonly gauges: readonly (KnownOfUnit['gauges'][number] & {
    readonly unit_code: string | null
  })[]
  readonly plans: readonly PlanHead[]
  readonly decisions: readonly (HeldDecision & { readonly unit_code: string })[]
  /** Of all of these, by what it is and its id. */
  readonly markings: Readonly<Record<string, string>>
}

/**
 * Which units: by their codes; all that have a plan in force or a decision that holds; or those one works
 * for, which are all of these for who works for the whole area, or for no unit.
 */
export type ProposedFor = readonly string[] | 'planned' | 'own'

/**
 * What the rules propose at the moment of the picture. Nothing is written: of the same knowledge the same is proposed at any time. It runs
 * by the door: what one may not see proposes nothing.
 *
 * @returns the units by their codes; none of a code where there is no such unit that one may see.
 */
export async function selectProposals(
  session: Session,
  asked: ProposedFor,
  picture: Picture,
): Promise<readonly UnitProposals[]> {
  const [found] = await session.rows<{ facts: string }>(factsQuery(asked, picture))
  if (found === undefined) throw new Error('The query of proposals gave no row.')
  const facts: Facts = JSON.parse(found.facts)
  const at = new Date(facts.at)
  const followed = followBulletins(facts.bulletins, at)
  return facts.units.map(({ code, name_vi, name_en, box }) => {
    const decided = facts.decisions.filter(({ unit_code }) => unit_code === code)
    const proposals = propose({
      bulletins: stormsAtUnit(followed, box, at),
      // A station that lies in no single unit, as on a border river, warns them all.
      gauges: facts.gauges.filter(({ unit_code }) => unit_code === null || unit_code === code),
      plans: facts.plans.filter(({ unit_code }) => unit_code === code),
      decisions: decided,
    })
    const said = [
      ...proposals.flatMap(({ grounds }) => grounds.map(({ from, id }) => `${from} ${id}`)),
      ...proposals.flatMap(({ plans }) => plans.map(({ id }) => `plan ${id}`)),
      ...decided.map(({ id }) => `decision ${id}`),
    ]
    return {
      ...{ unit_code: code, unit_name_vi: name_vi, unit_name_en: name_en, proposals },
      may_be_raised_to: mayBeRaisedTo(proposals),
      decisions: decided.map(({ unit_code: _, ...decision }) => decision),
      markings: [...new Set(said.flatMap((one) => facts.markings[one] ?? []))].sort(),
    }
  })
}

function factsQuery(asked: ProposedFor, picture: Picture): SQL {
  const rowsOf = rowsOfPicture(picture)
  const at = momentOf(picture.datetime)
  const valid = isValidAt(at)
  const isAsked = isProposedFor(asked, u.code, {
    planned: sql`${u.code} in (select unit_code from in_force union select unit_code from decided)`,
  })
  const ofUnit = isProposedFor(asked, sql`unit_code`, { planned: sql`true` })
  const metres = sql`case last.measure_unit when 'metre' then 1 when 'centimetre' then 0.01 end`
  return sql`
    with in_force as materialized (select ${columns(planColumns)} from ${rowsOf(plans)}
      where ${p.state} = 'approved' and ${ofUnit} and ${valid}),
    decided as materialized (select ${columns(decision)} from ${rowsOf(decisions)}
      where ${ofUnit} and ${valid}),
    asked as (select ${u.code} as code, ${u.name_vi} as name_vi, ${u.name_en} as name_en,
        ${boxOfUnit} as box
      from ${rowsOf(units)} where ${isAsked} and ${valid}),
    latest as (select distinct on (${b.storm}) ${columns(bulletinColumns)} from ${rowsOf(stormBulletins)}
      where ${b.issued_at} <= ${at} and ${valid}
      order by ${b.storm}, ${b.issued_at} desc, ${b.id} collate "C"),
    tracked as (select latest.*, ${trackOf(sql`latest.id`, rowsOf, valid)} as track from latest),
    reached as (select 'gauge' as "from", ${g.id} as id, ${g.name_vi} as name_vi, ${g.name_en} as name_en,
        ${g.unit_code} as unit_code, ${g.quantity} as quantity, ${g.flood_region} as flood_region,
        last.value, last.measure_unit, last.measured_at, ${reachedBy(g, sql`last`)} as alarm_reached,
        (last.value - ${g.alarm_3}) * (${metres}) as above_alarm_3,
        last.measured_at < ${at} - interval '1 day' as is_old,
        coalesce(${courseOf(g, sql`last`, sql`before`)} = 'jumped', false) as jumped
      from ${rowsOf(gauges)} join lateral ${lastReading(g, at, rowsOf)} on true
        left join lateral ${readingBefore(g, at, rowsOf)} on true where ${valid}),
    marked as (
      select 'plan ' || ${p.id} as said, ${p.marking} as marking from ${rowsOf(plans)}
        where ${p.id} in (select id from in_force) and ${valid}
      union all select 'decision ' || ${d.id}, ${d.marking} from ${rowsOf(decisions)}
        where ${d.id} in (select id from decided) and ${valid}
      union all select 'bulletin ' || ${b.id}, ${b.marking} from ${rowsOf(stormBulletins)}
        where ${b.id} in (select id from latest) and ${valid}
      union all select 'gauge ' || ${g.id}, ${g.marking} from ${rowsOf(gauges)}
        where ${g.id} in (select id from reached) and ${valid})
    select json_build_object('at', ${at},
      'units', (select coalesce(json_agg(asked order by code), '[]') from asked),
      'bulletins', (select coalesce(json_agg(tracked order by storm collate "C"), '[]') from tracked
        where track is not null),
      'gauges', (select coalesce(json_agg(reached order by name_vi collate "C", id), '[]') from reached
        where alarm_reached in ('alarm_1', 'alarm_2', 'alarm_3')),
      'plans', (select coalesce(json_agg(in_force order by id collate "C"), '[]') from in_force),
      'decisions', (select coalesce(json_agg(decided order by valid_from desc, id collate "C"), '[]')
        from decided),
      'markings', (select coalesce(json_object_agg(said, marking), '{}') from marked))::text as facts`
}

/** Whether a code is one of those asked for; of all with a plan, what says so is given. */
export function isProposedFor(
  asked: ProposedFor,
  code: SQLWrapper,
  { planned }: { readonly planned: SQL },
): SQL {
  if (asked === 'planned') return planned
  if (asked !== 'own') return sql`${code} = any(${sql.param([...asked])}::text[])`
  const own = sql`(select current_setting('app.units'))`
  return sql`case when ${own} in ('*', '') then ${planned}
    else ${code} = any(string_to_array(${own}, ',')) end`
}

const decision = [
  ...['id', 'name_vi', 'name_en', 'unit_code', 'kind', 'hazard', 'level', 'decided_by'],
  ...['authority', 'valid_from', 'legal_until', 'chosen_plan_id'],
  ...['closes_crossing_id', 'closes_facility_id', 'closes_road_id', 'closes_shelter_id'],
]
