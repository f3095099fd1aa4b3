import { lazy, Suspense } from 'react'
import { Button } from '../kit/button.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import { live } from '../state/live.ts'
import { mapHandle } from '../state/map_handle.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { MeasureFigures } from './measure_figures.tsx'
import { measureWords } from './measure_words.ts'
import { MeasuredExposure } from './measured_exposure.tsx'
import { takeMiddle } from './take_middle.ts'
import { useSpokenMeasure } from './use_spoken_measure.ts'
import './measure_card.css'

// Most areas are drawn by hand.
const OpenAreaFile = lazy(() => import('../exposure/open_area_file.tsx'))

/** What is being measured, live, and what can be done with its points. */
export function MeasureCard() {
  const words = useWords(measureWords)
  const tool = useStore(screen, (state) => state.tool)
  const measurement = useStore(live, (state) => state.measurement)
  useSpokenMeasure()
  if (tool === 'none') return null
  const begun = measurement !== null && measurement.positions.length > 0
  return (
    <section className="measure_card" data-over-map aria-label={words[tool]}>
      <header>
        <h2 className="part_head">{words[tool]}</h2>
        <IconButton
          small
          icon="close"
          label={words.close}
          shortcut="Esc"
          onPress={() => screen.set({ tool: 'none' })}
        />
      </header>
      {begun ? <MeasureFigures measurement={measurement} /> : <p>{words.hint}</p>}
      <div className="measure_buttons">
        <Button onPress={takeMiddle}>{words.add}</Button>
        <IconButton
          icon="undo"
          label={words.undo}
          disabled={!begun}
          onPress={() => mapHandle.current?.undoMeasurePoint()}
        />
        <IconButton
          icon="trash"
          label={words.clear}
          disabled={!begun}
          onPress={() => mapHandle.current?.clearMeasure()}
        />
      </div>
      {begun && <MeasuredExposure measurement={measurement} />}
      {tool === 'area' && !begun && (
        <Suspense>
          <OpenAreaFile />
        </Suspense>
      )}
      <p className="measure_note">{words.geodesic}</p>
    </section>
  )
}
