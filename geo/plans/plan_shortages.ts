import { pillarOfSection } from '../layers/plan_entries/vocabulary.ts'
import { type Pillar, pillar } from '../layers/readiness_needs/vocabulary.ts'
import { codesOf } from '../words.ts'
import { type Elsewhere, lend, type PlacedUnit, type ShortLine } from './lending.ts'
import type { Plan, PlanEntry } from './plan.ts'
import type { ItemWords } from './same_item.ts'
import { shortagesOf } from './shortage.ts'
import type { ShortageLine } from './shortage_line.ts'
import { type ShortageSums, sumShortages } from './sum_shortages.ts'

/** What a unit could send in all. */
export interface LendingUnit extends PlacedUnit {
  readonly metres: number | null
  readonly lines: readonly {
    readonly id: string
    readonly lends: number
    readonly is_old: boolean
  }[]
}

/** What a plan is short of: line by line, by pillar, of its unit in all, and by who could lend. */
export interface PlanShortages {
  readonly plan_id: string
  readonly unit: PlacedUnit
  readonly lines: readonly ShortageLine[]
  readonly pillars: readonly ({ readonly pillar: Pillar } & ShortageSums)[]
  readonly total: ShortageSums
  readonly lending_units: readonly LendingUnit[]
}

/** So many are told of a line, where fewer come to it. */
const lendersTold = 5

/** @param itemOf the words of an item by its id. */
export function planShortages(
  { id, entries }: Pick<Plan, 'id' | 'entries'>,
  unit: PlacedUnit,
  itemOf: ReadonlyMap<string, ItemWords>,
  elsewhere: Elsewhere,
): PlanShortages {
  const shortages = shortagesOf(entries)
  const short = entries.flatMap((entry): ShortLine[] => {
    const missing = shortages.get(entry.id)?.missing ?? 0
    const item = itemOf.get(entry.need_id ?? '')
    return missing > 0 && item ? [{ id: entry.id, item, missing }] : []
  })
  const lenders = lend(short, unit, elsewhere)
  const lines = entries.flatMap((entry): ShortageLine[] => {
    const of = pillarOf(entry)
    const shortage = shortages.get(entry.id)
    if (of === null || shortage === undefined) return []
    const all = lenders.get(entry.id) ?? []
    const told = Math.max(lendersTold, all.findLastIndex(({ lends }) => lends > 0) + 1)
    const lent = all.reduce((sum, { lends }) => sum + lends, 0)
    const { need, have, missing, isOld } = shortage
    return [
      {
        ...{ id: entry.id, pillar: of, name_vi: entry.name_vi, name_en: entry.name_en },
        ...{ need_id: entry.need?.id ?? null, need, there_is: have, missing, is_old: isOld },
        ...{ measure_unit_vi: entry.measure_unit_vi, measure_unit_en: entry.measure_unit_en },
        ...{ counted_at: entry.need?.counted_at ?? null, lenders: all.slice(0, told), lent },
        ...{ more_lenders: Math.max(all.length - told, 0) },
        still_missing: missing === null ? null : missing - lent,
      },
    ]
  })
  return {
    ...{ plan_id: id, unit, lines, total: sumShortages(lines) },
    pillars: codesOf(pillar).map((code) => ({
      pillar: code,
      ...sumShortages(lines.filter((line) => line.pillar === code)),
    })),
    lending_units: byUnit(lines),
  }
}

const pillarOf = ({ section }: PlanEntry): Pillar | null =>
  section in pillarOfSection ? pillarOfSection[section as keyof typeof pillarOfSection] : null

function byUnit(lines: readonly ShortageLine[]): LendingUnit[] {
  const units = new Map<string, LendingUnit>()
  for (const { id, lenders } of lines) {
    for (const { lends, is_old, unit_code, name_vi, name_en, position, metres } of lenders) {
      if (lends === 0) continue
      const before = units.get(unit_code)?.lines ?? []
      const unit = { unit_code, name_vi, name_en, position, metres }
      units.set(unit_code, { ...unit, lines: [...before, { id, lends, is_old }] })
    }
  }
  const far = Number.POSITIVE_INFINITY
  return [...units.values()].sort((one, other) => (one.metres ?? far) - (other.metres ?? far) || 0)
}
