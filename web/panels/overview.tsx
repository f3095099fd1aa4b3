import { lazy, Suspense } from 'react'
import { ReadinessRoster } from '../readiness/readiness_roster.tsx'
import { useShowsReadiness } from '../readiness/use_readiness_map.ts'
import { useSaysProgress } from '../state/api/progress.ts'
import { useWords } from '../words/use_words.ts'
import { IndicatorChoice } from './indicator_choice.tsx'
import { overviewWords } from './overview_words.ts'
import { ReadingKey } from './reading_key.tsx'
import { RecordCounts } from './record_counts.tsx'
import { UnitRoster } from './unit_roster.tsx'
import './overview.css'

const ProgressRoster = lazy(() => import('../progress/progress_roster.tsx'))
const WaitingProposals = lazy(() => import('../proposals/waiting_proposals.tsx'))

/** The area as a whole, while nothing is selected. */
export function Overview() {
  const words = useWords(overviewWords)
  const readiness = useShowsReadiness()
  const progress = useSaysProgress()
  return (
    <article className="overview">
      <header>
        <h2>{words.title}</h2>
        <p className="overview_lead">{words.lead}</p>
      </header>
      <Suspense>
        <WaitingProposals />
      </Suspense>
      {progress && (
        <Suspense>
          <ProgressRoster />
        </Suspense>
      )}
      <RecordCounts />
      <UnitRoster />
      <IndicatorChoice />
      {readiness && <ReadinessRoster />}
      <ReadingKey />
      <section className="honesty">
        <h3 className="part_head">{words.honesty}</h3>
        <p>{words.honesty_text}</p>
        <p>{words.basemap}</p>
      </section>
    </article>
  )
}
