import { groundMetresPerPixel } from '../../geo/measures/ground_resolution.ts'
import { scaleBar } from '../../geo/measures/scale_bar.ts'
import { writeLength } from '../../geo/measures/write_length.ts'
import { writeScale } from '../../geo/measures/write_scale.ts'
import { live } from '../state/live.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { bottomBarWords } from './bottom_bar_words.ts'

const barPixelsAtMost = 112

/** How large the map is, as a ratio and as a bar, true in its middle. */
export function ScaleReadout() {
  const language = useLanguage()
  const words = useWords(bottomBarWords)
  const place = useStore(live, (state) => state.place)
  const denominator = useStore(live, (state) => state.scaleDenominator)
  if (place === null || denominator === null) return null
  const bar = scaleBar(groundMetresPerPixel(place.zoom, place.lat), barPixelsAtMost)
  const ratio = writeScale(denominator, language)
  return (
    <span className="scale" title={words.scale_help}>
      <span>
        <span className="only_spoken">{words.scale} </span>
        {ratio}
      </span>
      <span className="scale_bar" style={{ width: bar.widthPixels }}>
        {writeLength(bar.lengthMetres, language)}
      </span>
    </span>
  )
}
