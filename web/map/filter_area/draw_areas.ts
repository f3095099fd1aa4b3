import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { MapPicture } from '../map_view.ts'
import { areaSource } from './area_layers.ts'
import { areaShapes } from './area_shapes.ts'

/** Draws the areas of a picture's filters, where they are others than before. */
export function areaDrawer(map: MapLibreMap): (picture: MapPicture) => void {
  let drawn: { readonly on: GeoJSONSource; readonly text: string } | null = null
  return (picture) => {
    const on = map.getSource<GeoJSONSource>(areaSource)
    const shapes = areaShapes(picture)
    const text = JSON.stringify(shapes)
    if (on === undefined || (drawn?.on === on && drawn.text === text)) return
    drawn = { on, text }
    void on.setData(shapes)
  }
}
