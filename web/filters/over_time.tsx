import { lazy, Suspense } from 'react'
import type { PropertyCounts } from '../../geo/charts/counts.ts'
import { sayStretch, steps } from '../../geo/charts/stretch.ts'
import { fill } from '../../geo/fill.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { Button } from '../kit/button.tsx'
import { useLanguage, useWords } from '../words/use_words.ts'
import { filterWords } from './filter_words.ts'
import { periodOfStep } from './stretch.ts'

const TimeChart = lazy(() => import('../charts/time_chart.tsx'))

interface OverTimeProps {
  readonly counts: PropertyCounts | undefined
  readonly onChoose: (period: string) => void
}

/** How many occurred when: a chart, and the same numbers as a table beneath. */
export function OverTime({ counts, onChoose }: OverTimeProps) {
  const language = useLanguage()
  const words = useWords(filterWords)
  const step = steps.find((one) => one === counts?.step)
  if (!counts || !step || counts.values.length === 0) return null
  const bars = counts.values.flatMap(({ value, count }) =>
    value === null ? [] : [{ value, count }],
  )
  return (
    <section className="facet" aria-label={words.over_time}>
      <h3 className="part_head">
        {words.over_time} <small>({words[`step_${step}`]})</small>
      </h3>
      <Suspense fallback={<span className="facet_chart" aria-busy="true" />}>
        <TimeChart
          label={fill(words.chart, { property: words.over_time })}
          step={step}
          bars={bars}
          onChoose={(value) => onChoose(periodOfStep(value, step))}
        />
      </Suspense>
      <details className="over_time_numbers">
        <summary>{words.numbers}</summary>
        <table className="facet_table" aria-label={words.over_time}>
          <tbody>
            {bars.map(({ value, count }) => {
              const period = sayStretch(value, step, language)
              return (
                <tr key={value}>
                  <th scope="row">
                    <Button
                      tone="quiet"
                      label={fill(words.only_this, { period })}
                      onPress={() => onChoose(periodOfStep(value, step))}
                    >
                      {period}
                    </Button>
                  </th>
                  <td>{writeNumber(count, language)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </details>
    </section>
  )
}
