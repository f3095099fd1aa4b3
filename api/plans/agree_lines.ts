import { sql } from 'drizzle-orm'
import type { KeptOutcome } from '../../geo/evacuation/kept_evacuation.ts'
import { planEntries } from '../../geo/layers/plan_entries/table.ts'
import { lastRank } from '../../geo/layers/plan_entries/vocabulary.ts'
import type { Session } from '../db/database.ts'

/** As whose lines they are written: as their plan is. */
interface AsPlan {
  readonly lane: string
  readonly unit_code: string
  readonly marking: string
  readonly owning_unit: string
  readonly source: string
  readonly as_of: string
  readonly as_of_precision: string
}

/**
 * Makes the lines of a draft say how many are meant to go to each shelter, and adds a line for a shelter
 * that has none. A shelter that stands in several lines stays as it is: which of them is meant, who wrote
 * them knows.
 */
export async function agreeLines(
  { rows }: Session,
  plan: string,
  as: AsPlan,
  { shelters }: KeptOutcome,
): Promise<void> {
  const { now: e } = planEntries
  const told = sql`jsonb_to_recordset(${JSON.stringify(shelters)}::jsonb)
    as told (id text, name_vi text, name_en text, people int)`
  await rows(sql`
    update ${e} set people = told.people, source = ${as.source},
      as_of = ${as.as_of}::timestamptz, as_of_precision = ${as.as_of_precision}, basis = 'sourced'
    from ${told}
    where plan_entries.plan_id = ${plan} and plan_entries.section = 'shelters'
      and plan_entries.shelter_id = told.id and plan_entries.people is distinct from told.people
      and 1 = (select count(*) from ${e} other where other.plan_id = ${plan}
        and other.shelter_id = told.id)`)
  await rows(sql`
    insert into ${e} (lane, id, name_vi, name_en, unit_code, owning_unit, marking, plan_id, section, rank,
      basis, people, shelter_id, source, as_of, as_of_precision, confidence)
    select ${as.lane}, gen_random_uuid()::text, told.name_vi, told.name_en, ${as.unit_code},
      ${as.owning_unit}, ${as.marking}, ${plan}, 'shelters', ${lastRank}::int, 'sourced', told.people,
      told.id, ${as.source}, ${as.as_of}::timestamptz, ${as.as_of_precision}, 'sure'
    from ${told}
    where told.people > 0 and not exists (select from ${e} line
      where line.plan_id = ${plan} and line.shelter_id = told.id)`)
}
