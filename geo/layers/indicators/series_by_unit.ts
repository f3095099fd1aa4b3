import type { Label } from '../../words.ts'
import type { Area, Indicator } from './vocabulary.ts'

/** What is read of a row of `indicators`. */
export interface IndicatorRow {
  readonly indicator: Indicator
  readonly area: Area
  readonly unit_code: string | null
  readonly period_vi: string
  readonly period_en: string
  readonly valid_from: string | null
  readonly value: number | null
  readonly measure_unit_vi: string | null
  readonly measure_unit_en: string | null
  readonly alternative: boolean
}

/** One indicator in one period, by unit: what a choropleth can show. */
export interface UnitSeries {
  readonly period: Label
  readonly measureUnit: Label
  /** By unit code; a unit that is asked for and has no figure is `null`. */
  readonly values: ReadonlyMap<string, number | null>
}

/**
 * Takes the rows of `indicators`, one indicator and the codes of the units on the map, and returns
 * its series, the latest period first. Figures of the former city, the province and former units are
 * left out, for they are no unit's, and so are other sources' values for the same thing. Never fails.
 */
export function seriesByUnit(
  rows: readonly IndicatorRow[],
  indicator: Indicator,
  unitCodes: readonly string[],
): UnitSeries[] {
  const periods = new Map<string, IndicatorRow[]>()
  for (const row of rows) {
    if (row.indicator !== indicator || row.area !== 'unit' || row.alternative) continue
    const key = `${row.valid_from ?? ''} ${row.period_vi}`
    periods.set(key, [...(periods.get(key) ?? []), row])
  }
  const latestFirst = [...periods].sort(([a], [b]) => (a < b ? 1 : -1))
  return latestFirst.flatMap(([, members]) => {
    const [first] = members
    if (first === undefined) return []
    const valueByUnit = new Map(members.map((row) => [row.unit_code, row.value]))
    return {
      period: { vi: first.period_vi, en: first.period_en },
      measureUnit: { vi: first.measure_unit_vi ?? '', en: first.measure_unit_en ?? '' },
      values: new Map(unitCodes.map((code) => [code, valueByUnit.get(code) ?? null])),
    }
  })
}
