import { type Choropleth, choropleth } from '../layers/indicators/choropleth.ts'
import {
  type IndicatorRow,
  seriesByUnit,
  type UnitSeries,
} from '../layers/indicators/series_by_unit.ts'
import type { Indicator } from '../layers/indicators/vocabulary.ts'
import { writeNumber } from '../measures/write_number.ts'
import type { Language } from '../words.ts'

const shades = 5

export interface IndicatorShades {
  readonly series: UnitSeries
  readonly classes: Choropleth
}

/** The shades of an indicator over all units, of its latest period; null where there is no figure of any. */
export function indicatorShades(
  rows: readonly IndicatorRow[],
  code: Indicator,
  unitCodes: readonly string[],
): IndicatorShades | null {
  const [series] = seriesByUnit(rows, code, unitCodes)
  return series === undefined
    ? null
    : { series, classes: choropleth(series.values, shades, 'quantile') }
}

/** The least and the greatest value of a shade, in words. */
export function saySpan(
  { from, to }: { readonly from: number; readonly to: number },
  language: Language,
): string {
  const [low, high] = [writeNumber(from, language), writeNumber(to, language)]
  return low === high ? low : `${low} – ${high}`
}
