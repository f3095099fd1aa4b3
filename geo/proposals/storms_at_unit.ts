import { dateFrom } from '../measures/moment.ts'
import { alongTrack, type StormSample } from '../storms/along_track.ts'
import type { Bulletin } from '../storms/bulletin.ts'
import type { Box } from '../storms/distance_to_box.ts'
import { reachOf } from '../storms/reach.ts'
import { samplesAway } from '../storms/samples_away.ts'
import type { StormPosition } from '../storms/storm_position.ts'
import type { KnownOfUnit } from './propose.ts'

/** Where a bulletin gives no radius: strong wind of most storms here does not reach farther. */
export const reachUnlessSaidKm = 300

/** A bulletin whose last position is longer ago says nothing of now. */
const staleMilliseconds = 12 * 3_600_000

/** A bulletin with its track in steps, which are the same for every unit. */
export interface FollowedBulletin {
  readonly bulletin: Bulletin
  readonly samples: readonly StormSample[]
}

/** The bulletins that still say something at a moment, with their tracks in steps. */
export const followBulletins = (
  bulletins: readonly Bulletin[],
  at: Date,
): readonly FollowedBulletin[] =>
  bulletins.flatMap((bulletin) => {
    const last = bulletin.track.at(-1)
    const isOver = bulletin.kind === 'last' || last === undefined
    if (isOver || dateFrom(last.at).getTime() < at.getTime() - staleMilliseconds) return []
    return [{ bulletin, samples: alongTrack(bulletin.track) }]
  })

/**
 * From when on a track says nothing any more, in milliseconds: of anything, and of units in these boxes.
 *
 * @param track in the order of its times.
 */
export function silentFrom(
  track: readonly StormPosition[],
  boxes: readonly Box[],
): readonly number[] {
  const last = track.at(-1)
  if (last === undefined) return []
  const samples = alongTrack(track)
  const blown = boxes.flatMap((box) => {
    const until = reachOf(samplesAway(samples, box))?.level_6?.until ?? null
    return until === null ? [] : [until.getTime()]
  })
  return [dateFrom(last.at).getTime() + staleMilliseconds, ...blown].map((end) => end + 1)
}

/**
 * The storms whose strong wind is still to come to a unit, or is there. Without a radius a storm counts
 * that comes near, and it is said that nobody gave one.
 *
 * @param box around the unit; null where nobody knows where it lies.
 */
export function stormsAtUnit(
  followed: readonly FollowedBulletin[],
  box: Box | null,
  at: Date,
): KnownOfUnit['bulletins'] {
  if (box === null) return []
  return followed.flatMap(({ bulletin, samples }) => {
    const reach = reachOf(samplesAway(samples, box))
    if (reach === undefined) return []
    const { level_6, level_10, radii_known, nearest_km } = reach
    const isComing = radii_known
      ? level_6 !== null && (level_6.until ?? at) >= at
      : nearest_km <= reachUnlessSaidKm
    if (!isComing) return []
    const { id, name_vi, name_en, issuer, issued_at, stated_level, stated_for, hazard } = bulletin
    return [
      {
        ...({ from: 'bulletin', hazard, id, name_vi, name_en, issuer, issued_at } as const),
        ...{ stated_level, stated_for, radii_known },
        nearest_km: Math.round(nearest_km),
        nearest_at: reach.nearest_at.toISOString(),
        wind_level: reach.wind_level,
        level_6_from: level_6?.from.toISOString() ?? null,
        level_6_until: level_6?.until?.toISOString() ?? null,
        level_10_from: level_10?.from.toISOString() ?? null,
      },
    ]
  })
}
