import { useEffect, useRef, useState } from 'react'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { Button } from '../kit/button.tsx'
import type { Drawing, DrawnPart } from '../map/map_view.ts'
import { focusMap } from '../shell/focus_map.ts'
import { areaDrawing, setFilter } from '../state/filters.ts'
import type { LayerFilter } from '../state/layer_filter.ts'
import { live } from '../state/live.ts'
import { mapHandle } from '../state/map_handle.ts'
import { useWords } from '../words/use_words.ts'
import { filterWords } from './filter_words.ts'

/** A metre: as exact as anybody draws. */
const decimals = 5
const written = (degrees: number) => String(Number(degrees.toFixed(decimals)))

interface AreaFilterProps {
  readonly layer: LayerId
  readonly filter: LayerFilter
}

/** Only what lies in a part of the map: what is in view now, or an area drawn by hand. */
export function AreaFilter({ layer, filter }: AreaFilterProps) {
  const words = useWords(filterWords)
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const [mayClose, setMayClose] = useState(false)
  const latest = useRef<Drawing | null>(null)
  useEffect(
    () => () => {
      latest.current?.stop()
      areaDrawing.stop = null
    },
    [],
  )
  const stop = () => {
    latest.current?.stop()
    latest.current = null
    areaDrawing.stop = null
    setDrawing(null)
    setMayClose(false)
  }
  const take = (parts: readonly DrawnPart[]) => {
    const [area] = parts
    if (area?.type !== 'Polygon') return
    const corners = (area.coordinates[0] ?? []).slice(0, -1)
    setFilter(layer, 'bbox', null)
    setFilter(layer, 'within', corners.flat().map(written).join())
    stop()
  }
  const draw = async () => {
    const begun = await mapHandle.current?.draw({
      ...{ kind: 'area', neighbours: [], drawn: take },
      sketched: (sketch) => setMayClose(sketch.mayClose),
    })
    latest.current = begun ?? null
    areaDrawing.stop = begun ? stop : null
    setDrawing(begun ?? null)
    focusMap()
  }
  if (drawing) {
    return (
      <div className="filter_area" data-drawing="true">
        <p>{words.drawing}</p>
        <Button tone="solid" disabled={!mayClose} onPress={() => void drawing.finish()}>
          {words.close_area}
        </Button>
        <Button onPress={stop}>{words.stop}</Button>
      </div>
    )
  }
  const has = filter.within !== undefined || filter.bbox !== undefined
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons side by side need no frame with a legend.
    <div className="filter_area" role="group" aria-label={words.area}>
      <Button
        onPress={() => {
          const { bounds } = live.get()
          if (bounds === null) return
          setFilter(layer, 'within', null)
          setFilter(layer, 'bbox', bounds.map(written).join())
        }}
      >
        {words.in_view}
      </Button>
      <Button onPress={() => void draw()}>{words.draw}</Button>
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
