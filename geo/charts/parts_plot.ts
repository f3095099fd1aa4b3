import { type PlotOptions, rect, text } from '@observablehq/plot'
import type { ChartData } from './chart.ts'
import type { ChartLook } from './look.ts'

const [rowHeight, headHeight, letter] = [26, 34, 10] as const
/** The share of the width that the names take. */
const nameShare = 0.3
const gap = 8

/**
 * Shares of a whole: a line for each row, and in it for each column a bar in the box of the whole, under
 * what is written in the table. What is not known is said in words and has a broken box without a bar.
 */
export function partsPlot({ rows, head }: ChartData, look: ChartLook): PlotOptions {
  const { width, label, colours } = look
  const names = width * nameShare
  const columns = head.slice(1)
  const room = (width - names) / Math.max(1, columns.length)
  const left = (at: number) => names + at * room
  const bars = rows.flatMap(({ values, said }, row) =>
    columns.map((_, column) => {
      const value = values[column] ?? null
      const top = headHeight + row * rowHeight
      return {
        ...{ x1: left(column), x2: left(column) + (value ?? 0) * (room - gap) },
        ...{ whole: left(column) + room - gap, y1: top + 13, y2: top + 21, middle: top + 7 },
        ...{ said: said[column] ?? '', isKnown: value !== null },
      }
    }),
  )
  const heads = columns.map((words, at) => ({ words, x: left(at), y: headHeight - 6 }))
  const named = rows.map(({ name }, row) => ({
    name,
    y: headHeight + row * rowHeight + 13,
  }))
  const whole = {
    ...{ x1: 'x1', x2: 'whole', y1: 'y1', y2: 'y2' },
    ...{ fill: 'none', strokeWidth: 0.75 },
  } as const
  const letters = { fontSize: letter, textAnchor: 'start', fill: colours.ink } as const
  return {
    ...{ width, height: headHeight + rows.length * rowHeight, margin: 0, ariaLabel: label },
    x: { axis: null, type: 'identity' },
    y: { axis: null, type: 'identity' },
    marks: [
      rect(
        bars.filter(({ isKnown }) => isKnown),
        { ...whole, stroke: colours.soft },
      ),
      // Nothing is filled of what nobody knows: it would look like none, or like all.
      rect(
        bars.filter(({ isKnown }) => !isKnown),
        { ...whole, stroke: colours.line, strokeDasharray: '2 2' },
      ),
      rect(
        bars.filter(({ isKnown }) => isKnown),
        { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: colours.accent },
      ),
      text(bars, { ...letters, x: 'x1', y: 'middle', text: 'said' }),
      text(heads, {
        ...{ ...letters, x: 'x', y: 'y', text: 'words', fill: colours.soft },
        ...{ lineWidth: (room - gap) / letter, lineAnchor: 'bottom' },
      }),
      text(named, {
        ...{ ...letters, x: () => 0, y: 'y', text: 'name' },
        lineWidth: names / letter,
      }),
    ],
  }
}
