import { randomUUID } from 'node:crypto'
import type { MultiPolygon, Polygon } from 'geojson'
import type { Evacuation } from '../../geo/evacuation/evacuation.ts'
import { type KeptTerms, outcomeOf } from '../../geo/evacuation/kept_evacuation.ts'
import type { planEvacuations } from '../../geo/layers/plan_evacuations/table.ts'
import { asOfMinute } from '../../geo/measures/as_of_minute.ts'
import { servedLayer } from '../collections/served_layer.ts'
import type { User } from '../db/as_user.ts'
import type { WriteSession } from '../db/database.ts'
import type { Edited } from '../editing/change_feature.ts'
import { currentFeature, insertAndSee } from '../editing/current_feature.ts'
import { refusedFor } from '../editing/refusals.ts'
import { Refused } from '../errors.ts'
import type { EvacuationRequest } from '../evacuation/read_request.ts'
import { agreeLines } from './agree_lines.ts'

/** What was decided, and what comes of it by what is known now. */
interface Decided {
  readonly request: EvacuationRequest
  readonly evacuation: Evacuation
}

/**
 * Keeps with a plan who goes to which shelter. A draft's lines of shelters are made to agree with it; those
 * of an approved plan stay as they were approved.
 *
 * @returns what was kept as a feature.
 * @throws Refused (404) where there is no such plan, (422) naming what cannot be kept with it.
 */
export async function keepEvacuation(
  session: WriteSession,
  user: User,
  plan: string,
  { request, evacuation }: Decided,
): Promise<Edited> {
  const found = await currentFeature(session, servedLayer('plans'), plan)
  if (found === undefined) throw new Refused('not_found', `There is no plan "${plan}".`)
  const { properties } = found.feature
  const unit = String(properties.unit_code)
  refuseUnfit({ request, evacuation }, unit, properties.state)
  const layer = servedLayer('plan_evacuations')
  const now = new Date().toISOString()
  const outcome = outcomeOf(evacuation)
  const row = {
    ...{ id: randomUUID(), lane: user.lane, unit_code: unit, plan_id: plan },
    name_vi: `Sắp xếp sơ tán: ${properties.name_vi}`,
    name_en: `Evacuation: ${properties.name_en}`,
    marking: String(properties.marking),
    owning_unit: String(properties.owning_unit),
    ...{ source: user.dutyName ?? user.name, confidence: 'sure', ...asOfMinute(now, now) },
    ...{ terms: termsOf(request), outcome },
  } as const satisfies typeof planEvacuations.now.$inferInsert
  if (properties.state === 'draft') await agreeLines(session, plan, row, outcome)
  const feature = await insertAndSee(session, layer, { row, isLast: false })
  if (feature === undefined) throw new Error('What was just kept is not there.')
  return { status: 201, id: row.id, feature }
}

const termsOf = ({
  units,
  area,
  added: _,
  within_m: __,
  ...decided
}: EvacuationRequest): KeptTerms => ({
  ...{ units: units ?? null, area: (area as Polygon | MultiPolygon | undefined) ?? null },
  ...decided,
})

function refuseUnfit({ request, evacuation }: Decided, unit: string, state: unknown): void {
  const { origins, refused } = evacuation
  const refuse = (field: string, reason: string) => {
    throw refusedFor([{ field, reason }])
  }
  if (state === 'withdrawn')
    refuse('plan_id', 'that plan is withdrawn: choose one in force or a draft')
  if (request.within_m !== undefined) refuse('within_m', 'a plan sends people at any distance')
  if (request.added.length > 0) {
    refuse('added', 'a supposed shelter takes nobody in: enter it as a shelter first')
  }
  if (refused.length > 0) refuse('choices', 'one of them can no longer be kept: take it back first')
  if (origins.length === 0) refuse('units', 'nobody was counted there who has to leave')
  if (origins.some(({ unit_code }) => unit_code !== unit)) {
    refuse('units', 'people of another unit leave as well: a plan is of one unit')
  }
}
