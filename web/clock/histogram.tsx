import { useMemo } from 'react'
import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { useTimeline } from '../state/api/use_timeline.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { clockWords } from './clock_words.ts'
import type { Stretch } from './spans.ts'

interface HistogramProps {
  readonly stretch: Stretch
  /** What lies behind these is drawn pale: it was not true yet, or not known. In seconds. */
  readonly trueAt: number
  readonly knownAt: number
}

const layers = ['incidents', 'crossing_statuses'] as const
const height = 40

/** Upward what began, downward what was recorded: a late report stands apart from what it tells of. */
export function Histogram({ stretch, trueAt, knownAt }: HistogramProps) {
  const language = useLanguage()
  const words = useWords(clockWords)
  const { failed, counts } = useTimeline(layers, stretch)
  const { begun, recorded } = useMemo(
    () => ({
      begun: summed(counts.map((each) => each.begun)),
      recorded: summed(counts.map((each) => each.recorded)),
    }),
    [counts],
  )
  if (failed) return <p className="histogram_failed">{words.histogram_failed}</p>
  const total = (bars: readonly number[]) =>
    writeNumber(
      bars.reduce((sum, count) => sum + count, 0),
      language,
    )
  const { from, to, step } = stretch
  const buckets = (to - from) / step
  const bars = (counted: readonly number[], until: number, isUp: boolean) => {
    const highest = Math.max(1, ...counted)
    return counted.map((count, at) => {
      // One is seen beside a hundred.
      const tall = count === 0 ? 0 : 2 + (Math.sqrt(count / highest) * (height - 4)) / 2
      const begins = from + at * step
      return (
        <rect
          key={begins}
          x={at + 0.1}
          y={isUp ? height / 2 - tall : height / 2}
          width={0.8}
          height={tall}
          data-behind={begins > until}
        />
      )
    })
  }
  return (
    <svg
      className="histogram"
      role="img"
      aria-label={fill(words.histogram, { begun: total(begun), recorded: total(recorded) })}
      viewBox={`0 0 ${buckets} ${height}`}
      preserveAspectRatio="none"
    >
      <g className="histogram_begun">{bars(begun, trueAt, true)}</g>
      <g className="histogram_recorded">{bars(recorded, knownAt, false)}</g>
    </svg>
  )
}

function summed(lists: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = lists
  return first.map((count, at) => others.reduce((sum, list) => sum + (list[at] ?? 0), count))
}
