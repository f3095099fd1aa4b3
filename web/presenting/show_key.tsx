import { lazy, Suspense } from 'react'
import { feedAge, readinessCode } from '../../geo/colouring/colouring_codes.ts'
import { ChoroplethLegend } from '../legend/choropleth_legend.tsx'
import { ReadinessLegend } from '../readiness/readiness_legend.tsx'
import { useSaysProgress } from '../state/api/progress.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { presentingWords } from './presenting_words.ts'

const FeedLegend = lazy(() => import('../feeds/feed_legend.tsx'))
const ProgressOnMap = lazy(() => import('../progress/progress_on_map.tsx'))

/** What the colours of the units mean, and what has the map draw them. */
export function ShowKey() {
  const indicator = useStore(screen, (state) => state.indicator)
  const progress = useSaysProgress()
  const words = useWords(presentingWords)
  return (
    <>
      <div className="show_key">
        {indicator !== null && <h2 className="only_spoken">{words.key}</h2>}
        {indicator === readinessCode && <ReadinessLegend />}
        {indicator === feedAge && (
          <Suspense>
            <FeedLegend />
          </Suspense>
        )}
        {/* Also where nothing is chosen: it takes the colours of the scene before off the map. */}
        {indicator !== readinessCode && indicator !== feedAge && <ChoroplethLegend />}
      </div>
      {progress && (
        <Suspense>
          <ProgressOnMap />
        </Suspense>
      )}
    </>
  )
}
