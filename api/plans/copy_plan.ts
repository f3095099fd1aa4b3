import { getTableColumns, sql } from 'drizzle-orm'
import { z } from 'zod'
import { quoted } from '../../geo/columns/quoted.ts'
import { planEntries } from '../../geo/layers/plan_entries/table.ts'
import type { PlanSection } from '../../geo/layers/plan_entries/vocabulary.ts'
import { planEvacuations } from '../../geo/layers/plan_evacuations/table.ts'
import { plans } from '../../geo/layers/plans/table.ts'
import { hazard } from '../../geo/layers/risk_zones/vocabulary.ts'
import { codesOf } from '../../geo/words.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'
import type { WriteSession } from '../db/database.ts'
import { createFeature, type Edited } from '../editing/change_feature.ts'
import { currentFeature } from '../editing/current_feature.ts'
import { Refused } from '../errors.ts'

/** What a copy is for; what is left out is as in the plan that is copied. */
export const copyRequest = z.strictObject({
  unit_code: z
    .string()
    .regex(/^\d{5}$/, 'a unit code has five digits')
    .optional(),
  hazard: z.enum(codesOf(hazard)).optional(),
  level: z.int().min(1).max(5).optional(),
})
export type CopyRequest = z.output<typeof copyRequest>

/** What holds in one unit alone: another has its own people, shelters and roads. */
const sectionsOfPlace = [
  ...(['vulnerable_spots', 'evacuation', 'shelters', 'routes'] as const),
] satisfies PlanSection[]

/**
 * Copies a plan into a draft: for the same unit, hazard and level its next version, else one of its own.
 * Figures that were made for another unit, hazard or level say that nobody has checked them yet, and keep
 * their source and age; what holds in one unit alone does not go to another.
 *
 * @returns the draft as a feature of `plans`.
 * @throws Refused where there is no such plan, or its copy is not the user's to write.
 */
export async function copyPlan(
  session: WriteSession,
  user: User,
  from: string,
  request: CopyRequest,
): Promise<Edited> {
  const layer = servedLayer('plans')
  const original = await currentFeature(session, layer, from)
  if (original === undefined) throw new Refused('not_found', `There is no plan "${from}".`)
  const { properties } = original.feature
  const { unit_code, hazard, level, scenario, marking, owning_unit } = properties
  const asked = { unit_code, hazard, level, ...request }
  const isElsewhere = asked.unit_code !== unit_code
  const isOfKind = !isElsewhere && asked.hazard === hazard && asked.level === level
  const { id } = await createFeature(
    { session, user, layer },
    {
      type: 'Feature',
      geometry: null,
      properties: {
        ...{ ...asked, marking },
        ...(!isElsewhere && { owning_unit }),
        ...(isOfKind && { name_vi: properties.name_vi, name_en: properties.name_en }),
        ...(isOfKind && typeof scenario === 'string' && { scenario }),
      },
    },
  )
  await session.rows(
    sql`update ${plans.now} set copied_from = ${from} where ${plans.now.id} = ${id}`,
  )
  await session.rows(sql`
    insert into ${planEntries.now} (${sql.join([...written, ...kept].map(named), sql`, `)})
    select draft.lane, gen_random_uuid()::text, draft.unit_code, draft.id, draft.marking,
      draft.owning_unit, ${isOfKind ? sql`line.basis` : sql`'copied'`},
      ${isElsewhere ? sql`null, null` : sql`line.locality, line.need_id`},
      ${sql.join(
        kept.map((name) => sql`line.${named(name)}`),
        sql`, `,
      )}
    from ${planEntries.now} line join ${plans.now} draft on draft.id = ${id}
    where line.plan_id = ${from}
      ${isElsewhere ? sql`and line.section not in (${quoted(sectionsOfPlace)})` : sql``}`)
  if (!isElsewhere) await copyEvacuation(session, from, id)
  const draft = await currentFeature(session, layer, id)
  if (draft === undefined) throw new Error(`The copy ${id} of a plan is not there.`)
  return { status: 201, id, feature: draft.text }
}

/** Of what was kept with a plan about its evacuation the last goes along, as who kept it decided it. */
async function copyEvacuation({ rows }: WriteSession, from: string, to: string): Promise<void> {
  const { now: k } = planEvacuations
  await rows(sql`
    insert into ${k} (lane, id, unit_code, plan_id, marking, owning_unit, ${keptNames})
    select draft.lane, gen_random_uuid()::text, draft.unit_code, draft.id, draft.marking,
      draft.owning_unit, ${keptOf}
    from (select ${keptNames} from ${k} where ${k.plan_id} = ${from}
        order by ${k.kept_at} desc, ${k.id} limit 1) kept
      join ${plans.now} draft on draft.id = ${to}`)
}

const keptColumns = [
  ...['name_vi', 'name_en', 'source', 'as_of', 'as_of_precision', 'confidence'],
  ...['terms', 'outcome'],
]
const keptNames = sql.raw(keptColumns.join(', '))
const keptOf = sql.raw(keptColumns.map((name) => `kept.${name}`).join(', '))

/** What a line has of its new plan, in the order of the SELECT. */
const written = [
  ...[
    'lane',
    'id',
    'unit_code',
    'plan_id',
    'marking',
    'owning_unit',
    'basis',
    'locality',
    'need_id',
  ],
]

/** What it has of the line it is copied from; what the database says of a row it says anew. */
const kept = Object.keys(getTableColumns(planEntries.now)).filter(
  (name) => !written.includes(name) && name !== 'known_at',
)

const named = (name: string) => sql.identifier(name)
