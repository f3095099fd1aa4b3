import type { CSSProperties } from 'react'
import { IconButton } from '../kit/icon_button.tsx'
import type { MeasuringTool } from '../map/map_view.ts'
import { goHome } from '../state/go_to.ts'
import { live } from '../state/live.ts'
import { mapHandle } from '../state/map_handle.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { mapWords } from './map_words.ts'

/** The buttons at the map's edge: zoom, north, the whole area, measuring. */
export function MapControls() {
  const words = useWords(mapWords)
  const tool = useStore(screen, (state) => state.tool)
  const bearing = useStore(live, (state) => state.place?.bearing ?? 0)
  const use = (wanted: MeasuringTool) => () =>
    screen.set({ tool: tool === wanted ? 'none' : wanted })
  const turned = { '--turn': `${-bearing}deg` } as CSSProperties
  return (
    <div
      className="map_controls"
      role="toolbar"
      aria-label={words.controls}
      aria-orientation="vertical"
    >
      <div className="map_controls_group" data-over-map>
        <IconButton
          icon="plus"
          label={words.zoom_in}
          shortcut="+"
          side="left"
          onPress={() => mapHandle.current?.zoomBy(1)}
        />
        <IconButton
          icon="minus"
          label={words.zoom_out}
          shortcut="−"
          side="left"
          onPress={() => mapHandle.current?.zoomBy(-1)}
        />
        <span className="north" style={turned}>
          <IconButton
            icon="north"
            label={words.north}
            side="left"
            onPress={() => mapHandle.current?.resetNorth()}
          />
        </span>
        <IconButton icon="fit" label={words.fit} side="left" onPress={goHome} />
      </div>
      <div className="map_controls_group" data-over-map>
        <IconButton
          icon="ruler"
          label={words.measure_distance}
          shortcut="M"
          side="left"
          pressed={tool === 'distance'}
          onPress={use('distance')}
        />
        <IconButton
          icon="area"
          label={words.measure_area}
          side="left"
          pressed={tool === 'area'}
          onPress={use('area')}
        />
      </div>
    </div>
  )
}
