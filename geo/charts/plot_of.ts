import type { PlotOptions } from '@observablehq/plot'
import { barsPlot } from './bars_plot.ts'
import type { ChartData } from './chart.ts'
import type { ChartLook, RowPlace } from './look.ts'
import { partsPlot } from './parts_plot.ts'
import { type TimeBar, timePlot } from './time_plot.ts'

/**
 * What Plot draws of a chart.
 *
 * @param places of the rows of the table beside it; only bars lie in line with them.
 */
export function plotOf(data: ChartData, places: readonly RowPlace[], look: ChartLook): PlotOptions {
  if (data.shape === 'parts') return partsPlot(data, look)
  if (data.shape === 'time') return timePlot(timeBars(data), data.step ?? 'day', look)
  return barsPlot(data.rows, places, look)
}

/** Whether its bars stand in line with the rows of the table, which has their names. */
export const liesBeside = ({ shape }: ChartData): boolean => shape === 'bars'

/** What happened nobody knows when is in the table and not on the line of time. */
const timeBars = ({ rows }: ChartData): readonly TimeBar[] =>
  rows.flatMap(({ key, values: [count] }) =>
    key === '' ? [] : [{ value: key, count: count ?? 0 }],
  )
