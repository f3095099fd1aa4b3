import { codesOf } from '../../words.ts'
import type { IndicatorRow } from './series_by_unit.ts'
import { area, indicator } from './vocabulary.ts'

/** What is read of a feature. */
interface Told {
  readonly properties: Readonly<Record<string, unknown>>
}

const indicatorCodes = codesOf(indicator)
const areaCodes = codesOf(area)

/** The figures of `indicators` as the choropleth reads them; rows with unknown words are left out. */
export function indicatorRows(features: readonly Told[]): readonly IndicatorRow[] {
  return features.flatMap(({ properties }) => {
    const code = indicatorCodes.find((each) => each === properties.indicator)
    const of = areaCodes.find((each) => each === properties.area)
    if (code === undefined || of === undefined) return []
    return [
      {
        indicator: code,
        area: of,
        unit_code: textFrom(properties.unit_code),
        period_vi: textFrom(properties.period_vi) ?? '',
        period_en: textFrom(properties.period_en) ?? '',
        valid_from: textFrom(properties.valid_from),
        value: numberFrom(properties.value),
        measure_unit_vi: textFrom(properties.measure_unit_vi),
        measure_unit_en: textFrom(properties.measure_unit_en),
        alternative: properties.alternative === true,
      },
    ]
  })
}

const unitsToCompare = 2

const textFrom = (value: unknown) => (typeof value === 'string' ? value : null)
const numberFrom = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

/** The indicators that at least two units have a figure of, in the order of the vocabulary. */
export function indicatorsToMap(
  rows: readonly IndicatorRow[],
): readonly IndicatorRow['indicator'][] {
  return indicatorCodes.filter((code) => {
    const units = rows.flatMap((row) =>
      row.indicator === code && row.area === 'unit' && !row.alternative && row.value !== null
        ? [row.unit_code]
        : [],
    )
    return new Set(units).size >= unitsToCompare
  })
}
