import { catalogue } from '../layers/catalogue.ts'
import type { LayerDefinition, Property } from '../layers/define_layer.ts'
import { everyProperty } from '../layers/every_property.ts'
import { type Indicator, indicator } from '../layers/indicators/vocabulary.ts'
import { codesOf } from '../words.ts'
import type { Chart } from './chart.ts'
import { classesChart } from './classes_chart.ts'
import { countsChart } from './counts_chart.ts'
import { evacuatedChart } from './evacuated_chart.ts'
import { indicatorChart } from './indicator_chart.ts'
import { readinessChart } from './readiness_chart.ts'

/** In what a thing is measured is no kind of thing. */
const measureUnit = 'measure_unit'

/** Charts of what is on the map, and of plans; those of indicators go by what figures there are. */
export const charts: readonly Chart[] = [
  readinessChart,
  evacuatedChart,
  ...catalogue.toReversed().flatMap((layer) => chartsOf(layer)),
]

/** The chart that an id of a scene names; none where it is gone. */
export function findChart(id: string): Chart | undefined {
  const own = charts.find((chart) => chart.id === id)
  if (own !== undefined) return own
  const code = codesOf(indicator).find((each) => id === `indicator/${each}`)
  return code && indicatorChart(code)
}

/** Those of the indicators that several units have a figure of. */
export const indicatorCharts = (codes: readonly Indicator[]): readonly Chart[] =>
  codes.map(indicatorChart)

function chartsOf(layer: (typeof catalogue)[number]): readonly Chart[] {
  const { geometry, classes, many, tableColumns, properties }: LayerDefinition = layer
  if (geometry === 'none') return []
  const named = (name: string): Property | undefined => properties[name]
  const counted = (many?.countedBy ?? tableColumns).flatMap((name) => {
    const property = name in everyProperty || name === measureUnit ? undefined : named(name)
    return property?.kind === 'word' ? [countsChart(layer, name, property)] : []
  })
  const at = many && named(many.at)
  return [
    ...(at ? [countsChart(layer, many.at, at)] : []),
    // Of very many the server counts; their classes are made of what it counts.
    ...(many === undefined && classes.length > 1 ? [classesChart(layer)] : []),
    ...counted,
  ]
}
