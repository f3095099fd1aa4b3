import { lazy, Suspense } from 'react'
import { LocatorInset } from '../locator/locator_inset.tsx'
import { MeasureCard } from '../measure/measure_card.tsx'
import { editing } from '../state/editing.ts'
import { live } from '../state/live.ts'
import { useStore } from '../state/store.ts'
import { useWords } from '../words/use_words.ts'
import { HoverTip } from './hover_tip.tsx'
import { MapCanvas } from './map_canvas.tsx'
import { MapControls } from './map_controls.tsx'
import { mapWords } from './map_words.ts'
import { NoticeList } from './notice_list.tsx'
import { PanelButtons } from './panel_buttons.tsx'
import { Target } from './target.tsx'
import './map_stage.css'

const DrawCard = lazy(() => import('../editing/draw_card.tsx'))

/** The map and what lies above it. */
export function MapStage() {
  const words = useWords(mapWords)
  const broken = useStore(live, (state) => state.broken)
  const firstDrawn = useStore(live, (state) => state.firstDrawn)
  const drawing = useStore(editing, (state) => state.drawing)
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
      <Target />
      <PanelButtons />
      <NoticeList />
      <MeasureCard />
      {drawing && (
        <Suspense>
          <DrawCard />
        </Suspense>
      )}
      <MapControls />
      <LocatorInset />
      <HoverTip />
    </main>
  )
}
