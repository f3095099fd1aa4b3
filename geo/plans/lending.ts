import type { ReportState } from '../layers/readiness_needs/vocabulary.ts'
import { distanceMetres } from '../measures/distance.ts'
import type { Moment } from '../measures/moment.ts'
import type { Position } from '../measures/position.ts'
import { type ItemWords, itemKey } from './same_item.ts'

/** A unit and a place within it; null where its place is not known. */
export interface PlacedUnit {
  readonly unit_code: string
  readonly name_vi: string
  readonly name_en: string
  readonly position: Position | null
}

/** An item that a unit reports of; one that nobody reports of is in no such list. */
export interface ReportedItem extends ItemWords {
  readonly id: string
  readonly unit_code: string
  /** What the unit needs of it itself. */
  readonly quantity: number
  /** None of what cannot be used. */
  readonly usable: number
  readonly counted_at: Moment
  readonly report_state: Exclude<ReportState, 'none'>
}

/** A line of a plan in force of a unit that may lend. */
export interface ClaimingLine extends ItemWords {
  readonly plan_id: string
  readonly unit_code: string
  readonly need_id: string | null
  readonly asked: number
}

/** What there is elsewhere of what a plan is short of. */
export interface Elsewhere {
  readonly units: readonly PlacedUnit[]
  readonly items: readonly ReportedItem[]
  readonly claims: readonly ClaimingLine[]
}

/** A unit that could lend of an item. */
export interface Lender extends PlacedUnit {
  readonly need_id: string
  /** In a straight line between places within both units; null where one of them is not known. */
  readonly metres: number | null
  /** What it has over what it keeps for itself. */
  readonly surplus: number
  /** Of that, what comes to this line; the nearer ones give first. */
  readonly lends: number
  readonly counted_at: Moment
  /** Whether what it reported is past its time. */
  readonly is_old: boolean
}

/** A line that is short of something, and of what. */
export interface ShortLine {
  readonly id: string
  readonly item: ItemWords
  readonly missing: number
}

/**
 * What others could lend to the lines of a plan, by line, the nearest first; a unit whose place is not known
 * comes last. What one line was promised of an item the next is not offered again.
 */
export function lend(
  lines: readonly ShortLine[],
  to: PlacedUnit,
  { units, items, claims }: Elsewhere,
): ReadonlyMap<string, readonly Lender[]> {
  const unitOf = new Map(units.map((unit) => [unit.unit_code, unit]))
  const offers = items.flatMap((item) => {
    const unit = unitOf.get(item.unit_code)
    const surplus = surplusOf(item, claims)
    if (unit === undefined || item.unit_code === to.unit_code || surplus === 0) return []
    const metres = to.position && unit.position ? distanceMetres(to.position, unit.position) : null
    return [{ item, unit, surplus, metres }]
  })
  offers.sort(
    (one, other) =>
      (one.metres ?? Number.POSITIVE_INFINITY) - (other.metres ?? Number.POSITIVE_INFINITY) ||
      compare(one.unit.unit_code, other.unit.unit_code) ||
      compare(one.item.id, other.item.id),
  )
  const left = new Map(offers.map(({ item, surplus }) => [item.id, surplus]))
  return new Map(
    lines.map((line): [string, Lender[]] => {
      const key = itemKey(line.item)
      let missing = line.missing
      const lenders = offers
        .filter(({ item }) => itemKey(item) === key)
        .map(({ item, unit, surplus, metres }): Lender => {
          const lends = Math.min(missing, left.get(item.id) ?? 0)
          missing -= lends
          left.set(item.id, (left.get(item.id) ?? 0) - lends)
          return {
            ...unit,
            ...{ need_id: item.id, metres, surplus, lends },
            ...{ counted_at: item.counted_at, is_old: item.report_state === 'old' },
          }
        })
      return [line.id, lenders]
    }),
  )
}

/**
 * What a unit has over what it keeps: its need of the item, or what one of its own plans in force asks of
 * it, whichever is more. Both say how much of the same thing it wants to have, and are not added up; nor are
 * its plans, of which one is put into action.
 */
export function surplusOf(item: ReportedItem, claims: readonly ClaimingLine[]): number {
  const byPlan = new Map<string, number>()
  for (const claim of claims) {
    if (!isOf(claim, item)) continue
    byPlan.set(claim.plan_id, (byPlan.get(claim.plan_id) ?? 0) + claim.asked)
  }
  return Math.max(item.usable - Math.max(item.quantity, ...byPlan.values()), 0)
}

/** A line that names no item is taken for one that is called as it is, so that nothing is lent that is planned for. */
const isOf = (claim: ClaimingLine, item: ReportedItem): boolean =>
  claim.need_id === null
    ? claim.unit_code === item.unit_code && itemKey(claim) === itemKey(item)
    : claim.need_id === item.id

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
