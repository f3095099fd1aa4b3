import { type PlotOptions, rect, ruleX } from '@observablehq/plot'
import type { ChartLook, RowPlace } from './look.ts'

/** The share of a row's height that its bar takes; the rest keeps it apart from the next. */
const barShare = 0.62
/** A row of several lines has no thicker bar: the area would say more than the number. */
const mostThick = 22

/**
 * A bar in line with each row of the table beside it, and with a second number an upright line at it. What
 * is not known has none.
 */
export function barsPlot(
  rows: readonly { readonly values: readonly (number | null)[] }[],
  places: readonly RowPlace[],
  { width, label, colours }: ChartLook,
): PlotOptions {
  const height = Math.max(1, ...places.map(({ top, height: tall }) => top + tall))
  const known = rows.flatMap(({ values }) => values.filter((value) => value !== null))
  const lines = rows.flatMap(({ values: [value = null, planned = null] }, at) => {
    const place = places[at]
    if (place === undefined) return []
    const free = (place.height - Math.min(mostThick, place.height * barShare)) / 2
    return [{ value, planned, y1: place.top + free, y2: place.top + place.height - free }]
  })
  return {
    ...{ width, height, margin: 0, marginLeft: 1, marginRight: 1, ariaLabel: label },
    x: { axis: null, domain: [Math.min(0, ...known), Math.max(1, ...known)] },
    y: { axis: null, type: 'identity' },
    marks: [
      rect(
        // One for each row, so that who presses the third bar means the third row.
        lines.map((line) => ({ ...line, value: line.value ?? 0 })),
        { x1: 0, x2: 'value', y1: 'y1', y2: 'y2', fill: colours.accent, rx: 1.5 },
      ),
      ruleX(
        lines.filter(({ planned }) => planned !== null),
        { x: 'planned', y1: 'y1', y2: 'y2', stroke: colours.ink, strokeWidth: 1.5 },
      ),
      ruleX([0], {
        ...{ y1: places[0]?.top ?? 0, y2: height },
        ...{ stroke: colours.soft, strokeWidth: 0.75 },
      }),
    ],
  }
}
