import { plot, rectY, ruleY } from '@observablehq/plot'
import { useEffect, useRef } from 'react'
import { LOCALES } from '../../geo/measures/locales.ts'
import { useLanguage } from '../words/use_words.ts'
import { settleIn } from './settle_in.ts'
import './charts.css'

interface Bar {
  /** When the stretch begins, `2025-10-05T14:00`, by the clock of Viet Nam. */
  readonly value: string
  readonly count: number
}

interface TimeChartProps {
  readonly label: string
  readonly step: 'hour' | 'day' | 'month' | 'year'
  readonly bars: readonly Bar[]
  readonly onChoose: (value: string) => void
}

/** Plot reckons in UTC: as if the clock of Viet Nam were UTC, so that its days begin where ours do. */
const asUtc = (value: string) => new Date(`${value}:00Z`)

/** How many occurred when, one bar for each stretch of time. */
export default function TimeChart({ label, step, bars, onChoose }: TimeChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const language = useLanguage()
  const choose = useRef(onChoose)
  choose.current = onChoose
  useEffect(() => {
    const locale = LOCALES[language]
    const chart = plot({
      ...{ width: 312, height: 120, ariaLabel: label, marginLeft: 34, marginBottom: 22 },
      ...{ marginRight: 6, marginTop: 8 },
      x: {
        type: 'utc',
        label: null,
        ticks: 4,
        tickFormat: (at: Date) => tickWords(at, step, locale),
      },
      y: {
        ...{ label: null, ticks: 3, grid: true },
        tickFormat: (count: number) =>
          Number.isInteger(count) ? new Intl.NumberFormat(locale).format(count) : '',
      },
      marks: [
        rectY(bars, {
          ...{ x: ({ value }: Bar) => asUtc(value), y: 'count', interval: step },
          ...{ fill: 'var(--accent)', inset: 0.5 },
        }),
        ruleY([0], { stroke: 'var(--ink-3)' }),
      ],
    })
    return settleIn(place.current, chart, {
      bars: '[aria-label=rect] rect',
      titles: bars.map(({ value, count }) => `${tickWords(asUtc(value), step, locale)}: ${count}`),
      chosen: (at) => choose.current(bars[at]?.value ?? ''),
    })
  }, [bars, label, step, language])
  return <div ref={place} className="time_chart" />
}

function tickWords(at: Date, step: TimeChartProps['step'], locale: string): string {
  const parts = {
    hour: { day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit' },
    day: { day: '2-digit', month: '2-digit' },
    month: { month: '2-digit', year: 'numeric' },
    year: { year: 'numeric' },
  } as const
  return new Intl.DateTimeFormat(locale, { ...parts[step], timeZone: 'UTC' }).format(at)
}
