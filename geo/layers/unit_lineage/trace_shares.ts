import { dateFrom, type Moment } from '../../measures/moment.ts'
import { err, ok, type Result } from '../../result.ts'
import { type Fraction, fractionOf, minus, nothing, plus, times, whole } from './fraction.ts'

/** What a row of `unit_lineage` says: from a day on, a share of one unit is in another. */
export interface LineageStep {
  readonly from_id: string
  readonly to_id: string
  /** Above 0, at most 1, of what the unit was on that day. */
  readonly share: number
  readonly valid_from: Moment
}

interface DatedStep extends LineageStep {
  readonly day: number
}

/** The steps by the unit they lead from, the earliest first. */
export type StepsFrom = ReadonlyMap<string, readonly DatedStep[]>

/** More than the whole of a unit is given away on one day. */
export interface SharesExceedWhole {
  readonly kind: 'shares_exceed_whole'
  readonly id: string
}

/** Takes the steps of a lineage and returns them as `traceShares` reads them. */
export function stepsFrom(steps: readonly LineageStep[]): StepsFrom {
  const from = new Map<string, DatedStep[]>()
  for (const step of steps) {
    const dated = { ...step, day: dateFrom(step.valid_from).getTime() }
    from.set(step.from_id, [...(from.get(step.from_id) ?? []), dated])
  }
  for (const leaving of from.values()) leaving.sort((a, b) => a.day - b.day)
  return from
}

/**
 * Takes a unit's id, a moment and the steps, and returns where what the unit was at that moment lies
 * in the end: id -> part, the parts adding up to 1. Steps are walked in the order of their days, so a
 * chain (Hòa Lạc to Trần Phú, Trần Phú to Móng Cái 1) leads all the way, and what no step gives away
 * stays where it was. The error names the unit that would give away more than itself.
 */
export function traceShares(
  id: string,
  at: Moment,
  steps: StepsFrom,
): Result<ReadonlyMap<string, Fraction>, SharesExceedWhole> {
  const held = new Map<string, Fraction>()
  const open = [{ holder: id, part: whole, since: dateFrom(at).getTime() }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { holder, part, since } = next
    const later = (steps.get(holder) ?? []).filter(({ day }) => day > since)
    const [first] = later
    if (first === undefined) {
      held.set(holder, plus(held.get(holder) ?? nothing, part))
      continue
    }
    let stays = whole
    for (const { to_id, share, day } of later.filter((step) => step.day === first.day)) {
      stays = minus(stays, fractionOf(share))
      open.push({ holder: to_id, part: times(part, fractionOf(share)), since: day })
    }
    if (stays.numerator < 0n) return err({ kind: 'shares_exceed_whole', id: holder })
    if (stays.numerator > 0n) {
      open.push({ holder, part: times(part, stays), since: first.day })
    }
  }
  return ok(held)
}
