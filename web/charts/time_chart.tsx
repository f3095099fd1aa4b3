import { plot } from '@observablehq/plot'
import { useEffect, useRef } from 'react'
import type { Step } from '../../geo/charts/stretch.ts'
import { type TimeBar, timeBarWords, timePlot } from '../../geo/charts/time_plot.ts'
import { useLanguage } from '../words/use_words.ts'
import { screenColours } from './screen_colours.ts'
import { settleIn } from './settle_in.ts'
import './charts.css'

interface TimeChartProps {
  readonly label: string
  readonly step: Step
  readonly bars: readonly TimeBar[]
  readonly onChoose: (value: string) => void
}

const widthPixels = 312

/** How many occurred when, one bar for each stretch of time. */
export default function TimeChart({ label, step, bars, onChoose }: TimeChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const language = useLanguage()
  const choose = useRef(onChoose)
  choose.current = onChoose
  useEffect(() => {
    const look = { width: widthPixels, language, label, colours: screenColours }
    const chart = plot(timePlot(bars, step, look))
    return settleIn(place.current, chart, {
      bars: '[aria-label=rect] rect',
      titles: bars.map((bar) => timeBarWords(bar, step, language)),
      chosen: (at) => choose.current(bars[at]?.value ?? ''),
    })
  }, [bars, label, step, language])
  return <div ref={place} className="time_chart" />
}
