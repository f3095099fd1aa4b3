import type { ChartData } from '../../charts/chart.ts'
import { chartWords } from '../../charts/chart_words.ts'
import { liesBeside, plotOf } from '../../charts/plot_of.ts'
import { fill } from '../../fill.ts'
import { type Block, headed, paragraph, type Setting, sizes, stacked } from '../block.ts'
import { pointMm } from '../marks.ts'
import { sheetWords } from '../sheet_words.ts'
import { gridBlock } from './grid_block.ts'
import { paperPlot } from './paper_plot.ts'

/** Letters of Plot are ten pixels high. */
const pixelsOfLetter = 10

/**
 * A chart with its table, from the same rows: bars in line with the table's rows, everything else above it.
 *
 * @param mostRows of the table; how many more there are is said.
 */
export function chartBlock(
  data: ChartData,
  width: number,
  setting: Setting,
  mostRows: number,
): Block {
  const shown = { ...data, rows: data.rows.slice(0, mostRows) }
  const small = { points: sizes.small, colour: 'ink_soft' } as const
  const more = data.rows.length - shown.rows.length
  const notes = [
    ...(more > 0 ? [fill(sheetWords.more[setting.language], { count: more })] : []),
    ...(data.rows.length === 0 ? [chartWords.nothing[setting.language]] : []),
    data.notes.join(' '),
  ]
  const drawn = liesBeside(data)
    ? besideTable(shown, width, setting)
    : aboveTable(data, shown, width, setting)
  const body = stacked(
    [...drawn, ...notes.map((note) => paragraph(note, width, setting, small))],
    setting.enlargement,
  )
  return headed(data.title, body, width, setting)
}

function gridOf({ head, rows }: ChartData, shares: readonly number[]) {
  return {
    head,
    rows: rows.map(({ name, said }) => [name, ...said]),
    shares,
    align: 'end',
  } as const
}

/** With two numbers there is less room for names. */
const besideShares = { one: [0.5, 0.18], two: [0.36, 0.16, 0.18] } as const

function besideTable(data: ChartData, width: number, setting: Setting): readonly Block[] {
  if (data.rows.length === 0) return []
  const shares = data.head.length > 2 ? besideShares.two : besideShares.one
  const left = shares.reduce((sum, share) => sum + share, 0) * width
  const grid = gridBlock(gridOf(data, shares), width, setting)
  const pixel = pixelOf(setting)
  const [first] = grid.places
  const head = first?.top ?? 0
  const places = grid.places.map(({ top, height }) => ({
    ...{ top: (top - head) / pixel, height: height / pixel },
  }))
  const options = plotOf(data, places, lookOf(data, (width - left) / pixel, setting))
  return [
    {
      height: grid.height,
      draw: ([x, y]) => [
        ...grid.draw([x, y]),
        ...paperPlot(options, { x: x + left, y: y + head }, pixel),
      ],
    },
  ]
}

function aboveTable(
  data: ChartData,
  shown: ChartData,
  width: number,
  setting: Setting,
): readonly Block[] {
  if (data.rows.length === 0) return []
  const pixel = pixelOf(setting)
  // All of time is drawn, however few rows have room; of shares as many as the table has.
  const whole = data.shape === 'time' ? data : shown
  const options = plotOf(whole, [], lookOf(data, width / pixel, setting))
  const columns = data.head.length - 1
  const name = columns === 1 ? 0.7 : 0.3
  const shares = [name, ...Array.from({ length: columns }, () => (1 - name) / columns)]
  return [
    {
      height: (options.height ?? 0) * pixel,
      draw: ([x, y]) => paperPlot(options, { x, y }, pixel),
    },
    gridBlock(gridOf(shown, shares), width, setting),
  ]
}

/** So that the letters of a chart are as large as those of the table. */
const pixelOf = ({ enlargement }: Setting) => (sizes.small * enlargement * pointMm) / pixelsOfLetter

function lookOf(data: ChartData, width: number, { palette, language }: Setting) {
  const colours = {
    ...{ ink: palette.ink, soft: palette.ink_soft, line: palette.outline },
    accent: palette.accent,
  }
  return { width, language, colours, label: data.title }
}
