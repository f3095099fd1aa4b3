import { barX, plot } from '@observablehq/plot'
import { useEffect, useRef } from 'react'
import { LOCALES } from '../../geo/measures/locales.ts'
import { useLanguage } from '../words/use_words.ts'
import { settleIn } from './settle_in.ts'
import './charts.css'

/** The height of a row of the table that stands beside it; the same is in filter_card.css. */
const rowPixels = 34
const widthPixels = 76

interface Bar {
  readonly value: string
  readonly count: number
}

interface BarChartProps {
  readonly label: string
  /** From above; each stands in line with its row of the table beside it. */
  readonly bars: readonly Bar[]
  readonly onChoose: (value: string) => void
}

/** How many of which, as bars; the table beside it is its twin for the keyboard. */
export default function BarChart({ label, bars, onChoose }: BarChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const language = useLanguage()
  const choose = useRef(onChoose)
  choose.current = onChoose
  useEffect(() => {
    const chart = plot({
      ...{ width: widthPixels, height: rowPixels * bars.length, ariaLabel: label },
      ...{ margin: 0, marginLeft: 1, marginRight: 1 },
      x: { axis: null, domain: [0, Math.max(1, ...bars.map(({ count }) => count))] },
      y: { axis: null, domain: bars.map(({ value }) => value), padding: 0.36 },
      marks: [barX(bars, { x: 'count', y: 'value', fill: 'var(--accent)', rx: 2 })],
    })
    return settleIn(place.current, chart, {
      bars: '[aria-label=bar] rect',
      titles: bars.map(({ count }) => new Intl.NumberFormat(LOCALES[language]).format(count)),
      chosen: (at) => choose.current(bars[at]?.value ?? ''),
    })
  }, [bars, label, language])
  return <div ref={place} className="facet_chart" />
}
