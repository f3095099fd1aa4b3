import { plot } from '@observablehq/plot'
import { useEffect, useRef } from 'react'
import { barsPlot } from '../../geo/charts/bars_plot.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { useLanguage } from '../words/use_words.ts'
import { screenColours } from './screen_colours.ts'
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
    const rows = bars.map(({ count }) => ({ values: [count] }))
    const places = bars.map((_, at) => ({ top: at * rowPixels, height: rowPixels }))
    const look = { width: widthPixels, language, label, colours: screenColours }
    const chart = plot(barsPlot(rows, places, look))
    return settleIn(place.current, chart, {
      bars: '[aria-label=rect] rect',
      titles: bars.map(({ count }) => writeNumber(count, language)),
      chosen: (at) => choose.current(bars[at]?.value ?? ''),
    })
  }, [bars, label, language])
  return <div ref={place} className="facet_chart" />
}
