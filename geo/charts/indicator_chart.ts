import { fill } from '../fill.ts'
import { indicatorRows } from '../layers/indicators/indicator_rows.ts'
import { indicatorsLayer } from '../layers/indicators/layer.ts'
import { seriesByUnit } from '../layers/indicators/series_by_unit.ts'
import { type Indicator, indicator } from '../layers/indicators/vocabulary.ts'
import { namedSources } from '../layers/named_sources.ts'
import { unitsLayer } from '../layers/units/layer.ts'
import { writeNumber } from '../measures/write_number.ts'
import { type Chart, pathOf } from './chart.ts'
import { chartWords } from './chart_words.ts'
import { allItems, markingsOf, readItems } from './items.ts'
import { momentNotes, sourcesNote } from './notes.ts'

/** An indicator by unit, of the latest period that there is; a unit of which no source has a figure is unknown. */
export function indicatorChart(code: Indicator): Chart {
  const id = `indicator/${code}`
  const title = indicator[code]
  return {
    ...{ id, title, group: indicatorsLayer.title, layer: null },
    reckonedFrom: [indicatorsLayer.id, unitsLayer.id],
    paths: (ask) => [
      pathOf(ask, `collections/${indicatorsLayer.id}/items`, { ...allItems, indicator: code }),
      pathOf(ask, `collections/${unitsLayer.id}/items`, allItems),
    ],
    read([figures, places], reading) {
      const { language } = reading
      const features = readItems(figures)
      const units = readItems(places)
      const [series] = seriesByUnit(
        indicatorRows(features),
        code,
        units.map((unit) => unit.id),
      )
      const measureUnit = series?.measureUnit[language] ?? ''
      const rows = units.map((unit) => {
        const value = series?.values.get(unit.id) ?? null
        const said = value === null ? chartWords.unknown[language] : writeNumber(value, language)
        const name = String(unit.properties[`name_${language}`] ?? unit.properties.name_vi)
        return { key: unit.id, name, values: [value], said: [said] }
      })
      const ofPeriod = features.filter(
        ({ properties }) =>
          properties.period_vi === series?.period.vi && properties.alternative !== true,
      )
      return {
        ...{ id, title: title[language], shape: 'bars' },
        head: [chartWords.unit[language], measureUnit || chartWords.count[language]],
        rows: rows.toSorted((one, other) => worth(other) - worth(one)),
        markings: markingsOf([...ofPeriod, ...units]),
        notes: [
          ...(series
            ? [fill(chartWords.period[language], { period: series.period[language] })]
            : []),
          ...momentNotes(reading),
          ...sourcesNote(namedSources(ofPeriod, language), language),
        ],
      }
    },
  }
}

/** What is not known stands last. */
const worth = ({ values: [value] }: { readonly values: readonly (number | null)[] }) =>
  value ?? Number.NEGATIVE_INFINITY
