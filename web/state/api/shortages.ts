import { useQuery } from '@tanstack/react-query'
import { pillar } from '../../../geo/layers/readiness_needs/vocabulary.ts'
import type { Lender, PlacedUnit } from '../../../geo/plans/lending.ts'
import type { LendingUnit, PlanShortages } from '../../../geo/plans/plan_shortages.ts'
import type { ShortageLine } from '../../../geo/plans/shortage_line.ts'
import type { MeasureSum, ShortageSums } from '../../../geo/plans/sum_shortages.ts'
import { momentQuery } from '../../map/moment.ts'
import { useShownMoment } from '../shown_moment.ts'
import { getJson } from './get_json.ts'
import { keepFromMoment, keyAt } from './moment_query.ts'
import { planPath } from './plans.ts'
import { listFrom, numberFrom, numbersFrom, textFrom } from './read_json.ts'
import { numberOf, recordFrom, textOf, wordOf } from './read_strictly.ts'
import { useSignedIn } from './use_signed_in.ts'

/** What a plan is short of at the shown moment, and who could lend it. */
export function useShortages(plan: string) {
  const moment = useShownMoment()
  // It changes with what the plan itself is made of, and so is asked for again with it.
  const key = ['plan', plan, 'shortages']
  return useQuery({
    queryKey: keyAt(moment, key),
    queryFn: async ({ signal }) =>
      readShortages(await getJson(`${planPath(plan)}/shortages${momentQuery(moment)}`, { signal })),
    enabled: useSignedIn(),
    placeholderData: keepFromMoment(moment, key),
  })
}

function readShortages(value: unknown): PlanShortages {
  const answer = recordFrom(value)
  return {
    plan_id: textOf(answer.plan_id),
    unit: readUnit(answer.unit),
    lines: listFrom(answer.lines).map(readLine),
    pillars: listFrom(answer.pillars).map((one) => ({
      pillar: wordOf(pillar, recordFrom(one).pillar),
      ...readSums(one),
    })),
    total: readSums(answer.total),
    lending_units: listFrom(answer.lending_units).map(readLendingUnit),
  }
}

function readUnit(value: unknown): PlacedUnit {
  const unit = recordFrom(value)
  const [lon, lat] = numbersFrom(unit.position, 2) ?? []
  return {
    unit_code: textOf(unit.unit_code),
    name_vi: textOf(unit.name_vi),
    name_en: textOf(unit.name_en),
    position: lon === undefined || lat === undefined ? null : [lon, lat],
  }
}

function readLine(value: unknown): ShortageLine {
  const line = recordFrom(value)
  return {
    ...{ id: textOf(line.id), pillar: wordOf(pillar, line.pillar), need: numberOf(line.need) },
    ...{ name_vi: textOf(line.name_vi), name_en: textOf(line.name_en) },
    need_id: textFrom(line.need_id),
    measure_unit_vi: textFrom(line.measure_unit_vi),
    measure_unit_en: textFrom(line.measure_unit_en),
    there_is: numberFrom(line.there_is),
    missing: numberFrom(line.missing),
    counted_at: textFrom(line.counted_at),
    is_old: line.is_old === true,
    lenders: listFrom(line.lenders).map(readLender),
    more_lenders: numberOf(line.more_lenders),
    lent: numberOf(line.lent),
    still_missing: numberFrom(line.still_missing),
  }
}

function readLender(value: unknown): Lender {
  const lender = recordFrom(value)
  return {
    ...readUnit(lender),
    need_id: textOf(lender.need_id),
    metres: numberFrom(lender.metres),
    surplus: numberOf(lender.surplus),
    lends: numberOf(lender.lends),
    counted_at: textOf(lender.counted_at),
    is_old: lender.is_old === true,
  }
}

function readLendingUnit(value: unknown): LendingUnit {
  const unit = recordFrom(value)
  return {
    ...readUnit(unit),
    metres: numberFrom(unit.metres),
    lines: listFrom(unit.lines).map((one) => {
      const line = recordFrom(one)
      return { id: textOf(line.id), lends: numberOf(line.lends), is_old: line.is_old === true }
    }),
  }
}

function readSums(value: unknown): ShortageSums {
  const sums = recordFrom(value)
  return {
    ...{ lines: numberOf(sums.lines), enough: numberOf(sums.enough), short: numberOf(sums.short) },
    ...{ unknown: numberOf(sums.unknown), old: numberOf(sums.old) },
    coverable: numberOf(sums.coverable),
    measures: listFrom(sums.measures).map((one): MeasureSum => {
      const measure = recordFrom(one)
      return {
        measure_unit_vi: textOf(measure.measure_unit_vi),
        measure_unit_en: textOf(measure.measure_unit_en),
        ...{ need: numberOf(measure.need), met: numberOf(measure.met) },
        ...{ missing: numberOf(measure.missing), unknown: numberOf(measure.unknown) },
        ...{ lent: numberOf(measure.lent), still_missing: numberOf(measure.still_missing) },
      }
    }),
  }
}
