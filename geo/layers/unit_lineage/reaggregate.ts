import { dateFrom, type Moment } from '../../measures/moment.ts'
import { err, ok, type Result } from '../../result.ts'
import type { Fraction } from './fraction.ts'
import { splitByShare } from './split_by_share.ts'
import { type LineageStep, type SharesExceedWhole, stepsFrom, traceShares } from './trace_shares.ts'

/** What a row of `units` or `former_units` says of a unit's life; an empty end means still. */
export interface UnitLife {
  readonly id: string
  readonly valid_from: Moment | null
  readonly valid_to: Moment | null
}

/** A present unit's figure. Only `complete` is a total; the others must not be shown as one. */
export type UnitFigure =
  | { readonly state: 'complete'; readonly value: number }
  | { readonly state: 'incomplete'; readonly known: number; readonly missing: readonly string[] }
  | { readonly state: 'no_data'; readonly missing: readonly string[] }

export interface Reaggregated {
  /** Every unit that exists still, by id. */
  readonly units: ReadonlyMap<string, UnitFigure>
  /** What of which figure could be laid to no present unit, by the id it was given for. */
  readonly unassigned: ReadonlyMap<string, number>
}

/** `value` is negative, not finite, or finer than the decimals it was said to have. */
export interface NotAQuantity {
  readonly kind: 'not_a_quantity'
  readonly id: string
  readonly value: number
}

/**
 * Lays figures of the units of one moment to the units of today.
 *
 * Takes the figures by unit id (`null` or no entry: no data), the moment they speak of, the lives of
 * all units and the steps between them, and the decimals the figures are given to (0 for counts, 2
 * for 82.47 km²). Returns each present unit's figure and what is left over; in pieces of that last
 * decimal, both add up to exactly what was given. A present unit is complete when every unit that
 * the lineage lays into it has a figure; where the lineage leaves a predecessor out, it cannot know.
 * Errors are values and name the unit.
 */
export function reaggregate(
  figures: ReadonlyMap<string, number | null>,
  at: Moment,
  lineage: { readonly units: readonly UnitLife[]; readonly steps: readonly LineageStep[] },
  decimals = 0,
): Result<Reaggregated, SharesExceedWhole | NotAQuantity> {
  const present = new Set(
    lineage.units.filter((unit) => unit.valid_to === null).map(({ id }) => id),
  )
  const existing = new Set(lineage.units.filter((unit) => existedAt(unit, at)).map(({ id }) => id))
  const steps = stepsFrom(lineage.steps)
  const known = new Map<string, bigint>()
  const missing = new Map<string, string[]>()
  const unassigned = new Map<string, bigint>()

  for (const id of new Set([...existing, ...figures.keys()])) {
    const pieces = piecesOf(figures.get(id) ?? null, decimals)
    if (pieces === 'refused') {
      return err({ kind: 'not_a_quantity', id, value: figures.get(id) ?? Number.NaN })
    }
    if (!existing.has(id)) {
      if (pieces !== null) unassigned.set(id, pieces)
      continue
    }
    const traced = traceShares(id, at, steps)
    if (!traced.ok) return traced
    if (pieces === null) {
      for (const unit of traced.value.keys()) missing.set(unit, [...(missing.get(unit) ?? []), id])
      continue
    }
    for (const [unit, part] of splitByShare(pieces, inOrder(traced.value))) {
      if (present.has(unit)) known.set(unit, (known.get(unit) ?? 0n) + part)
      else unassigned.set(id, (unassigned.get(id) ?? 0n) + part)
    }
  }
  const written = (pieces: bigint) => Number(pieces) / 10 ** decimals
  const units = [...present].map((id) => {
    const pieces = known.get(id)
    return [id, figureOf(pieces === undefined ? null : written(pieces), missing.get(id))] as const
  })
  return ok({
    units: new Map(units),
    unassigned: new Map([...unassigned].map(([id, pieces]) => [id, written(pieces)])),
  })
}

function figureOf(known: number | null, missing: readonly string[] = []): UnitFigure {
  if (known === null) return { state: 'no_data', missing }
  if (missing.length > 0) return { state: 'incomplete', known, missing }
  return { state: 'complete', value: known }
}

function existedAt({ valid_from, valid_to }: UnitLife, at: Moment): boolean {
  const moment = dateFrom(at)
  return (
    (valid_from === null || dateFrom(valid_from) <= moment) &&
    (valid_to === null || dateFrom(valid_to) > moment)
  )
}

function piecesOf(value: number | null, decimals: number): bigint | null | 'refused' {
  if (value === null) return null
  if (!Number.isFinite(value) || value < 0) return 'refused'
  const pieces = Math.round(value * 10 ** decimals)
  return Number(value.toFixed(decimals)) === value ? BigInt(pieces) : 'refused'
}

/** By id, so that the same figures are always rounded to the same units. */
const inOrder = (parts: ReadonlyMap<string, Fraction>) =>
  new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1)))
