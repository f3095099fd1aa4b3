import { type SQL, sql } from 'drizzle-orm'
import { quoted } from '../../geo/columns/quoted.ts'
import { planEntries } from '../../geo/layers/plan_entries/table.ts'
import { sectionsOfNeeds } from '../../geo/layers/plan_entries/vocabulary.ts'
import { plans } from '../../geo/layers/plans/table.ts'
import { lastReport, readinessNeeds } from '../../geo/layers/readiness_needs/table.ts'
import { units } from '../../geo/layers/units/table.ts'
import type { Elsewhere, PlacedUnit } from '../../geo/plans/lending.ts'
import type { Plan } from '../../geo/plans/plan.ts'
import type { ItemWords } from '../../geo/plans/same_item.ts'
import type { Picture } from '../collections/read_moment.ts'
import { rowsOfPicture } from '../collections/rows_known.ts'
import { isValidAt, momentOf } from '../collections/where.ts'
import type { Session } from '../db/database.ts'

const { now: p } = plans
const { now: e } = planEntries
const { now: n } = readinessNeeds
const { now: u } = units

interface Lending {
  readonly unit: PlacedUnit
  /** The items that the plan's lines name, by id. */
  readonly itemOf: ReadonlyMap<string, ItemWords>
  readonly elsewhere: Elsewhere
}

/**
 * What other units report of the items that a plan names, at the moment of the picture, and what they keep
 * of it for their own plans in force. Items are found by words without marks, of which
 * `geo/plans/same_item.ts` then takes those that are the same. It runs by the door: of a report or a plan
 * that may not be seen nothing is told, so that what is kept for a hidden plan is not known here.
 *
 * @param needs ids of the items of the plan's lines that are short.
 */
export async function selectLending(
  session: Session,
  { unit_code }: Pick<Plan, 'unit_code'>,
  needs: readonly string[],
  picture: Picture,
): Promise<Lending> {
  const rowsOf = rowsOfPicture(picture)
  const at = momentOf(picture.datetime)
  const valid = isValidAt(at)
  const items = sql`(select * from ${rowsOf(readinessNeeds)} where ${valid}) readiness_needs`
  const [found] = await session.rows<Record<'asked' | 'units' | 'items' | 'claims', string>>(sql`
    with asked as materialized (
      select ${n.id} as id, ${n.name_vi} as name_vi, ${n.measure_unit_vi} as measure_unit_vi
      from ${items} where ${n.id} in (select json_array_elements_text(${JSON.stringify(needs)}::json))),
    words as materialized (
      select distinct ${plain(sql`name_vi`)} as word, ${plain(sql`measure_unit_vi`)} as measure from asked),
    items as materialized (
      select ${n.id} as id, ${n.unit_code} as unit_code, ${n.name_vi} as name_vi,
        ${n.measure_unit_vi} as measure_unit_vi, ${n.quantity} as quantity, last.usable, last.counted_at,
        case when last.is_fresh then 'fresh' else 'old' end as report_state
      from ${items} cross join lateral ${lastReport(n, at, rowsOf)}
      where ${n.unit_code} <> ${unit_code}
        and (${plain(sql`${n.name_vi}`)}, ${plain(sql`${n.measure_unit_vi}`)}) in (select word, measure from words)),
    claims as (
      select ${e.plan_id} as plan_id, claimed.unit_code, ${e.need_id} as need_id, ${e.name_vi} as name_vi,
        ${e.measure_unit_vi} as measure_unit_vi, coalesce(${e.quantity}, ${e.people}) as asked
      from (select * from ${rowsOf(planEntries)} where ${valid}
          and section in (${quoted(sectionsOfNeeds)}) and coalesce(quantity, people) is not null) plan_entries
        join (select ${p.id} as id, ${p.unit_code} as unit_code from ${rowsOf(plans)}
          where ${p.state} = 'approved' and ${valid} and ${p.unit_code} in (select unit_code from items)) claimed
        on claimed.id = ${e.plan_id}
      where ${e.need_id} in (select id from items)
        or (${e.need_id} is null and ${plain(sql`${e.name_vi}`)} in (select word from words)))
    select
      (select coalesce(json_agg(asked), '[]')::text from asked) as asked,
      (select coalesce(json_agg(json_build_object('unit_code', ${u.code}, 'name_vi', ${u.name_vi},
          'name_en', ${u.name_en}, 'position', (
            select json_build_array(round(st_x(point)::numeric, 6), round(st_y(point)::numeric, 6))
            from st_pointonsurface(${u.geom}) point where point is not null))), '[]')::text
        from ${rowsOf(units)}
        where ${valid} and (${u.code} = ${unit_code} or ${u.code} in (select unit_code from items))) as units,
      (select coalesce(json_agg(items), '[]')::text from items) as items,
      (select coalesce(json_agg(claims), '[]')::text from claims) as claims`)
  if (found === undefined) throw new Error('A query without a FROM always gives a row.')
  const asked: readonly (ItemWords & { readonly id: string })[] = JSON.parse(found.asked)
  const placed: readonly PlacedUnit[] = JSON.parse(found.units)
  return {
    unit: placed.find((one) => one.unit_code === unit_code) ?? nameless(unit_code),
    itemOf: new Map(asked.map(({ id, ...item }) => [id, item])),
    elsewhere: {
      ...{ units: placed, items: JSON.parse(found.items), claims: JSON.parse(found.claims) },
    },
  }
}

/** A unit that is not there at the moment is called by its code. */
const nameless = (unit_code: string): PlacedUnit => ({
  ...{ unit_code, name_vi: unit_code, name_en: unit_code, position: null },
})

/** Words without marks, capitals and spaces that are too many. */
const plain = (words: SQL): SQL =>
  sql`btrim(regexp_replace(record.fold(${words}), '\\s+', ' ', 'g'))`
