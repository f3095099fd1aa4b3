import { useQuery } from '@tanstack/react-query'
import { decisionKind } from '../../../geo/layers/decisions/vocabulary.ts'
import { alarmReached } from '../../../geo/layers/gauges/vocabulary.ts'
import type {
  BulletinGround,
  Ground,
  HeldDecision,
  Proposal,
  UnitProposals,
} from '../../../geo/proposals/proposal.ts'
import { levelBasis } from '../../../geo/proposals/vocabulary.ts'
import { momentQuery } from '../../map/moment.ts'
import { useShownMoment } from '../shown_moment.ts'
import { apiBase } from './ask_api.ts'
import { readFeature, type ShapedFeature } from './feature.ts'
import { getJson } from './get_json.ts'
import { keepFromMoment, keyAt } from './moment_query.ts'
import { readPlanHead } from './plans.ts'
import { listFrom, numberFrom, textFrom } from './read_json.ts'
import { numberOf, recordFrom, textOf, wordOf } from './read_strictly.ts'
import { sendJson } from './send_json.ts'
import { useSignedIn } from './use_signed_in.ts'

/** A storm passes, and a reading grows old, without anybody writing anything. */
const clockMilliseconds = 5 * 60_000

/** What is proposed for a unit and decided of it at the shown moment; of all that have a plan without one. */
export function useProposals(unit?: string) {
  const moment = useShownMoment()
  const key = ['proposals', unit ?? 'all']
  const query = momentQuery(moment)
  const asked = unit === undefined ? query : `${query === '' ? '?' : `${query}&`}unit=${unit}`
  return useQuery({
    queryKey: keyAt(moment, key),
    queryFn: async ({ signal }) =>
      listFrom(recordFrom(await getJson(`${apiBase}/proposals${asked}`, { signal })).units).map(
        readUnit,
      ),
    enabled: useSignedIn(),
    placeholderData: keepFromMoment(moment, key),
    refetchInterval: clockMilliseconds,
  })
}

/** Records what was decided. @returns the decision. */
export const decide = async (properties: object, activates: boolean): Promise<ShapedFeature> =>
  readFeature(await sendJson(`${apiBase}/decisions`, { properties, activates }))

/** Enters a bulletin with its track. @returns the bulletin. */
export const enterBulletin = async (
  properties: object,
  track: readonly object[],
): Promise<ShapedFeature> =>
  readFeature(await sendJson(`${apiBase}/bulletins`, { properties, track }))

function readUnit(value: unknown): UnitProposals {
  const unit = recordFrom(value)
  return {
    unit_code: textOf(unit.unit_code),
    unit_name_vi: textOf(unit.unit_name_vi),
    unit_name_en: textOf(unit.unit_name_en),
    proposals: listFrom(unit.proposals).map(readProposal),
    may_be_raised_to: numberFrom(unit.may_be_raised_to),
    decisions: listFrom(unit.decisions).map(readDecision),
    markings: listFrom(unit.markings).map(textOf),
  }
}

function readProposal(value: unknown): Proposal {
  const proposal = recordFrom(value)
  return {
    hazard: textOf(proposal.hazard),
    level: numberFrom(proposal.level),
    level_basis: wordOf(levelBasis, proposal.level_basis),
    or_more: proposal.or_more === true,
    since: textOf(proposal.since),
    grounds: listFrom(proposal.grounds).map(readGround),
    plans: listFrom(proposal.plans).map(readPlanHead),
    answered_by: proposal.answered_by === null ? null : readDecision(proposal.answered_by),
  }
}

function readGround(value: unknown): Ground {
  const ground = recordFrom(value)
  if (ground.from === 'gauge') {
    return {
      ...{ from: 'gauge', ...readNamed(ground) },
      value: numberOf(ground.value),
      measure_unit: textOf(ground.measure_unit),
      measured_at: textOf(ground.measured_at),
      alarm_reached: wordOf(alarmReached, ground.alarm_reached),
      flood_region: numberFrom(ground.flood_region),
      is_old: ground.is_old === true,
      jumped: ground.jumped === true,
    }
  }
  return readBulletinGround(ground)
}

/** Why a bulletin proposes something. */
export function readBulletinGround(ground: Readonly<Record<string, unknown>>): BulletinGround {
  return {
    ...{ from: 'bulletin', ...readNamed(ground) },
    issued_at: textOf(ground.issued_at),
    issuer: textOf(ground.issuer),
    stated_level: numberFrom(ground.stated_level),
    stated_for: textFrom(ground.stated_for),
    nearest_km: numberOf(ground.nearest_km),
    nearest_at: textOf(ground.nearest_at),
    wind_level: numberFrom(ground.wind_level),
    level_6_from: textFrom(ground.level_6_from),
    level_6_until: textFrom(ground.level_6_until),
    level_10_from: textFrom(ground.level_10_from),
    radii_known: ground.radii_known === true,
  }
}

const readNamed = (from: Readonly<Record<string, unknown>>) => ({
  ...{ id: textOf(from.id), name_vi: textOf(from.name_vi), name_en: textOf(from.name_en) },
})

function readDecision(value: unknown): HeldDecision {
  const decision = recordFrom(value)
  return {
    id: textOf(decision.id),
    name_vi: textOf(decision.name_vi),
    name_en: textOf(decision.name_en),
    kind: wordOf(decisionKind, decision.kind),
    hazard: textFrom(decision.hazard),
    level: numberFrom(decision.level),
    decided_by: textOf(decision.decided_by),
    authority: textFrom(decision.authority),
    valid_from: textOf(decision.valid_from),
    legal_until: textFrom(decision.legal_until),
    chosen_plan_id: textFrom(decision.chosen_plan_id),
    closes_crossing_id: textFrom(decision.closes_crossing_id),
    closes_facility_id: textFrom(decision.closes_facility_id),
    closes_road_id: textFrom(decision.closes_road_id),
    closes_shelter_id: textFrom(decision.closes_shelter_id),
  }
}
