import type { LayerId } from '../../geo/layers/catalogue.ts'
import { AreaInHand } from '../drawn_area/area_in_hand.tsx'
import { toTheMetre, useAreaDrawing } from '../drawn_area/use_area_drawing.ts'
import { Button } from '../kit/button.tsx'
import { setFilter } from '../state/filters.ts'
import type { LayerFilter } from '../state/layer_filter.ts'
import { live } from '../state/live.ts'
import { useWords } from '../words/use_words.ts'
import { filterWords } from './filter_words.ts'

interface AreaFilterProps {
  readonly layer: LayerId
  readonly filter: LayerFilter
}

/** Only what lies in a part of the map: what is in view now, or an area drawn by hand. */
export function AreaFilter({ layer, filter }: AreaFilterProps) {
  const words = useWords(filterWords)
  const drawing = useAreaDrawing((corners) => {
    setFilter(layer, 'bbox', null)
    setFilter(layer, 'within', corners.flat().join())
  })
  if (drawing.isDrawing) return <AreaInHand drawing={drawing} />
  const has = filter.within !== undefined || filter.bbox !== undefined
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons side by side need no frame with a legend.
    <div className="filter_area" role="group" aria-label={words.area}>
      <Button
        onPress={() => {
          const { bounds } = live.get()
          if (bounds === null) return
          setFilter(layer, 'within', null)
          setFilter(layer, 'bbox', bounds.map(toTheMetre).join())
        }}
      >
        {words.in_view}
      </Button>
      <Button onPress={() => void drawing.begin()}>{words.draw}</Button>
      {has && (
        <Button
          tone="quiet"
          onPress={() => {
            setFilter(layer, 'within', null)
            setFilter(layer, 'bbox', null)
          }}
        >
          {words.drop_area}
        </Button>
      )}
    </div>
  )
}
