import { useQuery } from '@tanstack/react-query'
import type {
  ComparedUnit,
  ReachedByTrack,
  TrackComparison,
  UnderTrack,
} from '../../../geo/proposals/compare_tracks.ts'
import { levelBasis } from '../../../geo/proposals/vocabulary.ts'
import type { TrackShift } from '../../../geo/storms/shift_track.ts'
import type { StormPosition } from '../../../geo/storms/storm_position.ts'
import { momentQuery } from '../../map/moment.ts'
import { useShownMoment } from '../shown_moment.ts'
import { ApiFailure } from './api_failure.ts'
import { apiBase } from './ask_api.ts'
import { keyAt } from './moment_query.ts'
import { readPlanHead } from './plans.ts'
import { readBulletinGround } from './proposals.ts'
import { listFrom, numberFrom, numbersFrom } from './read_json.ts'
import { numberOf, recordFrom, textOf, wordOf } from './read_strictly.ts'
import { sendJson } from './send_json.ts'
import { useSignedIn } from './use_signed_in.ts'

/** A bulletin, and by how much its track is supposed to be another. */
export interface AskedTrack {
  readonly bulletin: string
  readonly shift?: TrackShift
}

export interface ComparedTracks extends TrackComparison {
  /** The second track, as it is drawn. */
  readonly second: readonly StormPosition[]
}

/** What two tracks would propose; not asked while there is nothing to compare. */
export function useComparedTracks(
  asked: { readonly a: AskedTrack; readonly b: AskedTrack } | null,
) {
  const moment = useShownMoment()
  return useQuery({
    // It is made of what the proposals are made of, and asked for again with them.
    queryKey: keyAt(moment, ['proposals', 'compare', asked]),
    queryFn: async (): Promise<ComparedTracks> => {
      const path = `${apiBase}/proposals/compare${momentQuery(moment)}`
      const answer = recordFrom(await sendJson(path, asked ?? {}))
      const total = recordFrom(answer.total)
      return {
        second: listFrom(recordFrom(recordFrom(answer.b).bulletin).track).map(readPosition),
        units: listFrom(answer.units).map(readUnit),
        total: { a: readReached(total.a), b: readReached(total.b) },
      }
    },
    enabled: useSignedIn() && asked !== null,
  })
}

function readPosition(value: unknown): StormPosition {
  const one = recordFrom(value)
  const [longitude, latitude] = numbersFrom(one.position, 2) ?? []
  if (longitude === undefined || latitude === undefined) throw new ApiFailure('unreadable')
  return {
    ...{ at: textOf(one.at), position: [longitude, latitude] },
    wind_level: numberFrom(one.wind_level),
    gust_level: numberFrom(one.gust_level),
    radius_6_km: numberFrom(one.radius_6_km),
    radius_10_km: numberFrom(one.radius_10_km),
  }
}

function readUnit(value: unknown): ComparedUnit {
  const unit = recordFrom(value)
  return {
    unit_code: textOf(unit.unit_code),
    unit_name_vi: textOf(unit.unit_name_vi),
    unit_name_en: textOf(unit.unit_name_en),
    population: numberFrom(unit.population),
    a: readUnder(unit.a),
    b: readUnder(unit.b),
  }
}

function readUnder(value: unknown): UnderTrack | null {
  if (value === null) return null
  const under = recordFrom(value)
  return {
    level: numberFrom(under.level),
    level_basis: wordOf(levelBasis, under.level_basis),
    or_more: under.or_more === true,
    plans: listFrom(under.plans).map(readPlanHead),
    ground: readBulletinGround(recordFrom(under.ground)),
  }
}

function readReached(value: unknown): ReachedByTrack {
  const reached = recordFrom(value)
  const people = recordFrom(reached.people)
  return {
    units: numberOf(reached.units),
    ...{ level_6: numberOf(reached.level_6), level_10: numberOf(reached.level_10) },
    people: { sum: numberOf(people.sum), unknown: numberOf(people.unknown) },
  }
}
