import { lazy, Suspense } from 'react'
import type { Chart } from '../../geo/charts/chart.ts'
import { useLanguage } from '../words/use_words.ts'
import './charts.css'

/** Plot is fetched with the first chart that is shown. */
const ChartView = lazy(() => import('./chart_view.tsx'))

/** The charts of a scene, each with its table, one below the other. */
export function SceneCharts({ charts }: { readonly charts: readonly Chart[] }) {
  const language = useLanguage()
  return charts.map((chart) => (
    <Suspense
      key={chart.id}
      fallback={<section className="chart" aria-busy="true" aria-label={chart.title[language]} />}
    >
      <ChartView chart={chart} />
    </Suspense>
  ))
}
