import { lazy, type ReactNode, Suspense } from 'react'
import { wantedArea } from '../state/area_drawing.ts'
import { editing } from '../state/editing.ts'
import { live } from '../state/live.ts'
import { presenting } from '../state/presenting.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { MapCanvas } from './map_canvas.tsx'
import { mapWords } from './map_words.ts'
import './map_stage.css'

const FilterCard = lazy(() => import('../filters/filter_card.tsx'))
const FilterBar = lazy(() => import('../filters/filter_bar.tsx'))
const DrawCard = lazy(() => import('../editing/draw_card.tsx'))
const AreaCard = lazy(() => import('../drawn_area/area_card.tsx'))

/** The map; `children` lie above it. */
export function MapStage({ children }: { readonly children: ReactNode }) {
  const words = useWords(mapWords)
  const broken = useStore(live, (state) => state.broken)
  const firstDrawn = useStore(live, (state) => state.firstDrawn)
  const drawing = useStore(editing, (state) => state.drawing)
  const wantsArea = useStore(wantedArea, (state) => state.asks !== null)
  const filtering = useStore(screen, (state) => state.filtering)
  const isDesk = useStore(presenting, (state) => state.briefing === null)
  const isFiltered = useStore(screen, (state) => Object.keys(state.filters).length > 0)
  return (
    <main id="map" className="stage" tabIndex={-1} aria-label={words.map}>
      <MapCanvas />
      {broken !== null ? (
        <div className="stage_trouble" role="alert">
          <h2>{words.broken}</h2>
          <p>{words[broken]}</p>
        </div>
      ) : (
        !firstDrawn && (
          <p className="stage_waiting" role="status">
            {words.drawing}
          </p>
        )
      )}
      {children}
      {isDesk && isFiltered && (
        <Suspense>
          <FilterBar />
        </Suspense>
      )}
      {filtering && (
        <Suspense>
          <FilterCard key={filtering} />
        </Suspense>
      )}
      {drawing && (
        <Suspense>
          <DrawCard />
        </Suspense>
      )}
      {wantsArea && (
        <Suspense>
          <AreaCard />
        </Suspense>
      )}
      <p className="map_on_paper">{words.on_paper}</p>
    </main>
  )
}
