import { lazy, Suspense, useId } from 'react'
import { feedAge, readinessCode } from '../../geo/colouring/colouring_codes.ts'
import { Icon } from '../kit/icon.tsx'
import { ChoroplethLegend } from '../legend/choropleth_legend.tsx'
import { ReadinessLegend } from '../readiness/readiness_legend.tsx'
import { useSaysProgress } from '../state/api/progress.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { LayerKeys } from './layer_keys.tsx'
import { usePointedBounds } from './pointed.ts'
import { presentingWords } from './presenting_words.ts'
import { useFold } from './use_fold.ts'
import './show_key.css'

const FeedLegend = lazy(() => import('../feeds/feed_legend.tsx'))
const ProgressOnMap = lazy(() => import('../progress/progress_on_map.tsx'))

/** What the colours of the units and the signs in view mean, and what has the map draw the colours. */
export function ShowKey() {
  const indicator = useStore(screen, (state) => state.indicator)
  const progress = useSaysProgress()
  const words = useWords(presentingWords)
  const { inner, fits, corner, isOpen, turn } = useFold(usePointedBounds())
  const body = useId()
  return (
    <>
      <section
        className="show_key"
        data-open={isOpen}
        data-fits={fits}
        data-corner={corner}
        aria-label={words.key}
      >
        <h2>
          <button
            type="button"
            className="show_key_head"
            aria-expanded={isOpen}
            aria-controls={body}
            onClick={turn}
          >
            {words.key}
            <Icon name={isOpen ? 'chevron_down' : 'chevron_right'} />
          </button>
        </h2>
        {/* A long one is scrolled, by the keyboard as well. */}
        <div id={body} className="show_key_body" {...(isOpen && !fits && { tabIndex: 0 })}>
          <div ref={inner}>
            {indicator === readinessCode && <ReadinessLegend />}
            {indicator === feedAge && (
              <Suspense>
                <FeedLegend />
              </Suspense>
            )}
            {/* Also where nothing is chosen: it takes the colours of the scene before off the map. */}
            {indicator !== readinessCode && indicator !== feedAge && <ChoroplethLegend />}
            <LayerKeys />
          </div>
        </div>
      </section>
      {progress && (
        <Suspense>
          <ProgressOnMap />
        </Suspense>
      )}
    </>
  )
}
