import { type PlotOptions, rectY, ruleY } from '@observablehq/plot'
import { LOCALES } from '../measures/locales.ts'
import type { ChartLook } from './look.ts'
import type { Step } from './stretch.ts'

export interface TimeBar {
  /** When the stretch begins, `2025-10-05T14:00`, by the clock of Viet Nam. */
  readonly value: string
  readonly count: number
}

/** Plot reckons in UTC: as if the clock of Viet Nam were UTC, so that its days begin where ours do. */
const asUtc = (value: string) => new Date(`${value}:00Z`)

/** Of so few each is named; else a day would be named at noon once more. */
const fewBars = 4

/** How many occurred when, one bar for each stretch of time. */
export function timePlot(
  bars: readonly TimeBar[],
  step: Step,
  { width, language, label, colours }: ChartLook,
): PlotOptions {
  const locale = LOCALES[language]
  return {
    ...{ width, height: 120, ariaLabel: label, marginLeft: 34, marginBottom: 22 },
    ...{ marginRight: 6, marginTop: 8 },
    style: { color: colours.soft },
    x: {
      ...{ type: 'utc', label: null, ticks: bars.length <= fewBars ? step : 4 },
      tickFormat: (at: Date) => tickWords(at, step, locale),
    },
    y: {
      ...{ label: null, ticks: 3, grid: true },
      tickFormat: (count: number) =>
        Number.isInteger(count) ? new Intl.NumberFormat(locale).format(count) : '',
    },
    marks: [
      rectY(bars, {
        ...{ x: ({ value }: TimeBar) => asUtc(value), y: 'count', interval: step },
        ...{ fill: colours.accent, inset: 0.5 },
      }),
      ruleY([0], { stroke: colours.soft }),
    ],
  }
}

/** A bar in words, for who points at it. */
export const timeBarWords = (
  { value, count }: TimeBar,
  step: Step,
  language: ChartLook['language'],
): string => `${tickWords(asUtc(value), step, LOCALES[language])}: ${count}`

function tickWords(at: Date, step: Step, locale: string): string {
  const parts = {
    hour: { day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit' },
    day: { day: '2-digit', month: '2-digit' },
    month: { month: '2-digit', year: 'numeric' },
    year: { year: 'numeric' },
  } as const
  const words = new Intl.DateTimeFormat(locale, { ...parts[step], timeZone: 'UTC' }).format(at)
  // As the table writes its days.
  return words.replaceAll('-', '/')
}
