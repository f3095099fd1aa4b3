import { dateFrom } from '../measures/moment.ts'
import { type KnownSum, knownSum } from '../measures/sum.ts'
import type { PlanHead } from '../plans/plan.ts'
import type { Bulletin } from '../storms/bulletin.ts'
import type { Box } from '../storms/distance_to_box.ts'
import { shiftTrack, type TrackShift } from '../storms/shift_track.ts'
import type { BulletinGround, Proposal } from './proposal.ts'
import { propose } from './propose.ts'
import { type FollowedBulletin, followBulletins, stormsAtUnit } from './storms_at_unit.ts'

/** A bulletin as it was issued, or as its track is supposed to be otherwise. */
export interface ComparedTrack {
  readonly bulletin: Bulletin
  /** Null for the track as it was issued. */
  readonly shift: TrackShift | null
}

/** A unit as it has to be known to say what a track does to it. */
export interface UnitOnTheWay {
  readonly unit_code: string
  readonly unit_name_vi: string
  readonly unit_name_en: string
  readonly population: number | null
  readonly box: Box | null
  /** In force. */
  readonly plans: readonly PlanHead[]
}

/** What is proposed for a unit by one track alone, whatever stations and other storms say. */
export interface UnderTrack extends Pick<Proposal, 'level' | 'level_basis' | 'or_more' | 'plans'> {
  readonly ground: BulletinGround
}

export interface ComparedUnit extends Omit<UnitOnTheWay, 'box' | 'plans'> {
  /** Null where the storm does not come so near. */
  readonly a: UnderTrack | null
  readonly b: UnderTrack | null
}

export interface ReachedByTrack {
  readonly units: number
  /** Of them with wind of level 6 or more, and of level 10 or more. */
  readonly level_6: number
  readonly level_10: number
  /** The people of all the units that are reached. */
  readonly people: KnownSum
}

export interface TrackComparison {
  /** Those that one of the tracks reaches at least. */
  readonly units: readonly ComparedUnit[]
  readonly total: Readonly<Record<'a' | 'b', ReachedByTrack>>
}

/**
 * The bulletin of a track that is supposed. The level that was stated was stated of the track as it was
 * issued; of another one the rule says it.
 */
export const supposed = ({ bulletin, shift }: ComparedTrack): Bulletin =>
  shift === null
    ? bulletin
    : {
        ...bulletin,
        ...{ stated_level: null, stated_for: null },
        track: shiftTrack(bulletin.track, shift),
      }

/**
 * Two tracks, and what each would propose for the units: by the very rules of the proposals. Both are
 * looked at from their beginnings, so that what has passed by now is compared as well.
 */
export function compareTracks(
  a: ComparedTrack,
  b: ComparedTrack,
  units: readonly UnitOnTheWay[],
): TrackComparison {
  const [ofA, ofB] = [under(supposed(a)), under(supposed(b))]
  const compared = units
    .map(({ box, plans, ...unit }) => ({ ...unit, a: ofA(box, plans), b: ofB(box, plans) }))
    .filter((unit) => unit.a !== null || unit.b !== null)
  return { units: compared, total: { a: sumOf(compared, 'a'), b: sumOf(compared, 'b') } }
}

function under(bulletin: Bulletin) {
  const begins = dateFrom(bulletin.track[0]?.at ?? bulletin.issued_at)
  const followed: readonly FollowedBulletin[] = followBulletins([bulletin], begins)
  return (box: Box | null, plans: readonly PlanHead[]): UnderTrack | null => {
    const bulletins = stormsAtUnit(followed, box, begins)
    const [proposal] = propose({ bulletins, gauges: [], plans, decisions: [] })
    const [ground] = bulletins
    if (proposal === undefined || ground === undefined) return null
    const { level, level_basis, or_more } = proposal
    const { hazard: _, ...told } = ground
    return { level, level_basis, or_more, plans: proposal.plans, ground: told }
  }
}

function sumOf(units: readonly ComparedUnit[], side: 'a' | 'b'): ReachedByTrack {
  const reached = units.filter((unit) => unit[side] !== null)
  const withWind = (level: 'level_6_from' | 'level_10_from') =>
    reached.filter((unit) => (unit[side]?.ground[level] ?? null) !== null).length
  return {
    units: reached.length,
    ...{ level_6: withWind('level_6_from'), level_10: withWind('level_10_from') },
    people: knownSum(reached.map(({ population }) => population)),
  }
}
