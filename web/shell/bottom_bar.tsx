import { useWords } from '../words/use_words.ts'
import { bottomBarWords } from './bottom_bar_words.ts'
import { CoordinateReadout } from './coordinate_readout.tsx'
import { ScaleReadout } from './scale_readout.tsx'
import { TimeReadout } from './time_readout.tsx'
import './bottom_bar.css'

/** Which moment is shown, where the pointer is, and how large the map is. */
export function BottomBar() {
  const words = useWords(bottomBarWords)
  return (
    <section className="bottom_bar" aria-label={words.status}>
      <TimeReadout />
      <CoordinateReadout />
      <ScaleReadout />
      <span className="projection" title={words.projection_help}>
        {words.projection}
      </span>
    </section>
  )
}
