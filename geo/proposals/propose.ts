import { dateFrom } from '../measures/moment.ts'
import type { PlanHead } from '../plans/plan.ts'
import { type GroundedLevel, levelOfHazard } from './level_of_hazard.ts'
import { plansFor } from './plans_for.ts'
import type { BulletinGround, GaugeGround, Ground, HeldDecision, Proposal } from './proposal.ts'

/** What is known of a unit at a moment, before any rule. */
export interface KnownOfUnit {
  readonly bulletins: readonly (BulletinGround & { readonly hazard: string })[]
  readonly gauges: readonly (GaugeGround & {
    readonly quantity: string | null
    /** Metres above alarm III; null where that is not known, or not measured in a length. */
    readonly above_alarm_3: number | null
  })[]
  readonly plans: readonly PlanHead[]
  readonly decisions: readonly HeldDecision[]
}

interface GroundLevel extends GroundedLevel {
  readonly hazard: string
  readonly ground: Ground
  readonly since: string | Date
}

/** The hazards that a station warns of, by what it measures; others warn of none in the law's list. */
const hazardOf: Readonly<Record<string, string>> = {
  ...{ water_level: 'flood', rainfall: 'heavy_rain', wind_speed: 'storm' },
  forest_fire_level: 'forest_fire',
}

/**
 * What the rules propose: one proposal of each hazard, at the highest level of its grounds, the highest
 * first. The same is proposed of the same knowledge, whenever it is asked.
 */
export function propose(known: KnownOfUnit): readonly Proposal[] {
  const grounds = [...known.bulletins.map(ofBulletin), ...known.gauges.flatMap(ofGauge)]
  const hazards = [...new Set(grounds.map(({ hazard }) => hazard))]
  return hazards
    .map((hazard) =>
      ofHazard(
        hazard,
        grounds.filter((one) => one.hazard === hazard),
        known,
      ),
    )
    .toSorted((one, other) => (other.level ?? 0) - (one.level ?? 0) || compare(one, other))
}

/**
 * Two hazards at once may be raised by one level, and by a second one only where grave harm threatens;
 * never beyond 5 (Quyết định 18/2021/QĐ-TTg, art. 4(4)). Forest fire has a scale of its own.
 */
export function mayBeRaisedTo(
  proposals: readonly Pick<Proposal, 'level' | 'level_basis'>[],
): number | null {
  const levels = proposals.flatMap(({ level, level_basis }) =>
    level === null || level_basis === 'forest_fire_scale' ? [] : [level],
  )
  return levels.length < 2 ? null : Math.min(Math.max(...levels) + 1, 5)
}

function ofHazard(hazard: string, grounds: readonly GroundLevel[], known: KnownOfUnit): Proposal {
  const [highest] = grounds.toSorted(
    (one, other) => (other.level?.level ?? 0) - (one.level?.level ?? 0),
  )
  const since = grounds.map((one) => dateFrom(one.since).getTime())
  const level = highest?.level?.level ?? null
  const proposal = {
    ...{ hazard, level, level_basis: highest?.basis ?? 'unknown' },
    or_more: highest?.level?.or_more ?? false,
    since: new Date(Math.max(...since)).toISOString(),
    grounds: grounds.map(({ ground }) => ground),
    plans: plansFor(known.plans, hazard, level),
  }
  return { ...proposal, answered_by: answerTo(proposal, known.decisions) }
}

/** The newest decision on that hazard, where it still answers what is proposed now. */
function answerTo(
  { hazard, level, since }: Pick<Proposal, 'hazard' | 'level' | 'since'>,
  decisions: readonly HeldDecision[],
): HeldDecision | null {
  const [newest] = decisions
    .filter((one) => one.hazard === hazard && (one.kind === 'respond' || one.kind === 'not_yet'))
    .toSorted((one, other) => timeOf(other) - timeOf(one))
  if (newest === undefined) return null
  // What was answered with "not yet" is asked again once there is something new.
  if (newest.kind === 'not_yet') {
    return dateFrom(newest.valid_from) >= dateFrom(since) ? newest : null
  }
  return (newest.level ?? 0) >= (level ?? 0) ? newest : null
}

const timeOf = ({ valid_from }: HeldDecision): number => dateFrom(valid_from).getTime()

const ofBulletin = ({ hazard, ...ground }: KnownOfUnit['bulletins'][number]): GroundLevel => ({
  ...{ hazard, ground, since: ground.issued_at },
  ...levelOfHazard(hazard, ground),
})

function ofGauge({
  quantity,
  above_alarm_3,
  ...ground
}: KnownOfUnit['gauges'][number]): GroundLevel[] {
  const hazard = hazardOf[quantity ?? '']
  if (hazard === undefined || ground.alarm_reached === 'below') return []
  // What is read on the scale of forest fire may be between two of its levels.
  const forest_fire_level = Math.min(Math.max(Math.round(ground.value), 1), 5)
  const { alarm_reached, flood_region } = ground
  const level = levelOfHazard(hazard, {
    ...{ alarm_reached, flood_region, above_alarm_3, forest_fire_level },
  })
  return [{ hazard, ground, since: ground.measured_at, ...level }]
}

const compare = (one: Proposal, other: Proposal): number =>
  one.hazard < other.hazard ? -1 : one.hazard > other.hazard ? 1 : 0
