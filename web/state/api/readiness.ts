import { useQuery } from '@tanstack/react-query'
import {
  type Pillar,
  pillar,
  type ReportState,
  readinessLevel,
  reportState,
} from '../../../geo/layers/readiness_needs/vocabulary.ts'
import type { Position } from '../../../geo/measures/position.ts'
import type { ReadinessLevel } from '../../../geo/measures/readiness_score.ts'
import { momentQuery, type ShownMoment } from '../../map/moment.ts'
import { useShownMoment } from '../shown_moment.ts'
import { ApiFailure } from './api_failure.ts'
import { apiBase } from './ask_api.ts'
import { getJson } from './get_json.ts'
import { keepFromMoment, keyAt } from './moment_query.ts'
import { isRecord, listFrom, numberFrom, numbersFrom, textFrom } from './read_json.ts'
import { bilingual, numberOf, recordFrom, textOf, wordOf } from './read_strictly.ts'
import { useSignedIn } from './use_signed_in.ts'

export interface ReadinessPart {
  readonly items: number
  readonly known: number
  readonly score: number | null
  readonly level: ReadinessLevel
}

export interface UnitReadiness extends ReadinessPart {
  readonly unit: string
  readonly name: { readonly vi: string; readonly en: string }
  readonly position: Position | null
  /** All four, in their order. */
  readonly pillars: readonly (ReadinessPart & { readonly pillar: Pillar })[]
}

/** An item that a plan needs, with the last report of it. */
export interface NeedTold {
  readonly id: string
  readonly pillar: Pillar
  readonly name: { readonly vi: string; readonly en: string }
  readonly measureUnit: { readonly vi: string; readonly en: string }
  readonly need: number
  readonly have: number | null
  readonly missing: number | null
  readonly condition: string | null
  readonly state: ReportState
  readonly countedAt: string | null
  readonly reportedBy: string | null
  readonly reportId: string | null
}

export interface Shift {
  readonly id: string
  readonly post: string
  readonly manning: string
  readonly until: string | null
}

export interface UnitReadinessDown extends UnitReadiness {
  readonly needs: readonly NeedTold[]
  readonly duty: readonly Shift[]
}

/** A report grows old without anybody saying so. */
const askAgainMilliseconds = 60_000

/** Every unit that has a plan; not asked while nobody looks. */
export function useReadiness(enabled: boolean) {
  const moment = useShownMoment()
  return useQuery({
    ...readinessQuery(moment),
    enabled: useSignedIn() && enabled,
    refetchInterval: askAgainMilliseconds,
  })
}

/** How it is asked for, for who wants it at hand before it is shown. */
export function readinessQuery(moment: ShownMoment) {
  return {
    queryKey: keyAt(moment, ['readiness']),
    queryFn: async ({ signal }: { readonly signal: AbortSignal }) => {
      const answer = await getJson(`${apiBase}/readiness${momentQuery(moment)}`, { signal })
      if (!isRecord(answer)) throw new ApiFailure('unreadable')
      return listFrom(answer.units).map(readUnit)
    },
    placeholderData: keepFromMoment(moment, ['readiness']),
  }
}

/** One unit, down to the last report of each item. */
export function useUnitReadiness(unit: string) {
  const moment = useShownMoment()
  return useQuery({
    queryKey: keyAt(moment, ['readiness', unit]),
    queryFn: async ({ signal }): Promise<UnitReadinessDown> => {
      const answer = await getJson(`${apiBase}/readiness/${unit}${momentQuery(moment)}`, { signal })
      if (!isRecord(answer)) throw new ApiFailure('unreadable')
      return {
        ...readUnit(answer),
        needs: listFrom(answer.needs).map(readNeed),
        duty: listFrom(answer.duty).map(readShift),
      }
    },
    enabled: useSignedIn(),
    placeholderData: keepFromMoment(moment, ['readiness', unit]),
    refetchInterval: askAgainMilliseconds,
  })
}

function readUnit(value: unknown): UnitReadiness {
  const unit = recordFrom(value)
  const code = textOf(unit.unit_code)
  const [longitude, latitude] = numbersFrom(unit.position, 2) ?? []
  return {
    ...readPart(unit),
    unit: code,
    name: bilingual(unit, 'name', code),
    position: longitude === undefined || latitude === undefined ? null : [longitude, latitude],
    pillars: listFrom(unit.pillars).map((one) => {
      const part = recordFrom(one)
      return { ...readPart(part), pillar: wordOf(pillar, part.pillar) }
    }),
  }
}

const readPart = (part: Readonly<Record<string, unknown>>): ReadinessPart => ({
  items: numberOf(part.items),
  known: numberOf(part.known),
  score: numberFrom(part.score),
  level: wordOf(readinessLevel, part.level),
})

function readNeed(value: unknown): NeedTold {
  const need = recordFrom(value)
  return {
    id: textOf(need.need_id),
    pillar: wordOf(pillar, need.pillar),
    name: bilingual(need, 'name', ''),
    measureUnit: bilingual(need, 'measure_unit', ''),
    need: numberOf(need.need),
    have: numberFrom(need.have),
    missing: numberFrom(need.missing),
    condition: textFrom(need.condition),
    state: wordOf(reportState, need.report_state),
    countedAt: textFrom(need.counted_at),
    reportedBy: textFrom(need.reported_by),
    reportId: textFrom(need.report_id),
  }
}

function readShift(value: unknown): Shift {
  const shift = recordFrom(value)
  return {
    ...{ id: textOf(shift.id), post: textOf(shift.post), manning: textOf(shift.manning) },
    until: textFrom(shift.valid_to),
  }
}
