import type { LayerSpecification } from 'maplibre-gl'
import { palettes } from '../../../geo/palette.ts'
import { calloutRoomLayers } from '../callouts/callout_room.ts'
import { evacuationLayers } from '../evacuation/evacuation_layers.ts'
import { filterAreaLayers } from '../filter_area/area_layers.ts'
import { areaShapes } from '../filter_area/area_shapes.ts'
import type { ImageBook } from '../images/image_book.ts'
import { lendingLayers } from '../lending/lending_layers.ts'
import type { MapPicture } from '../map_view.ts'
import { measureLayers } from '../measuring/measure_layers.ts'
import { stormLayers } from '../storms/storm_layers.ts'

export type OverlayPicture = Pick<
  MapPicture,
  | ('filters' | 'askedArea' | 'hazard' | 'layers')
  | ('palette' | 'storm' | 'evacuation' | 'lending' | 'tool' | 'callouts')
>

/**
 * What a task in hand draws above all layers, from below. Only what is in hand has layers: MapLibre
 * cuts every tile of a source out of each frame before it draws from it, even where it holds nothing.
 */
export function overlayLayers(picture: OverlayPicture, images: ImageBook): LayerSpecification[] {
  const palette = palettes[picture.palette]
  const { storm, evacuation, lending, tool, callouts } = picture
  return [
    ...(areaShapes(picture).features.length > 0 ? filterAreaLayers(palette) : []),
    ...(storm ? stormLayers(palette) : []),
    ...(evacuation ? evacuationLayers(palette, images) : []),
    ...(lending ? lendingLayers(palette) : []),
    ...(tool === 'none' ? [] : measureLayers(palette, images)),
    ...(callouts ? calloutRoomLayers() : []),
  ]
}
