import type { FillLayerSpecification } from 'maplibre-gl'
import type { LayerId } from '../../../geo/layers/catalogue.ts'
import type { Palette } from '../../../geo/palette.ts'
import { tileSource } from '../style/binding.ts'

export const unitsId: LayerId = 'units'

/**
 * The units as land, beneath all layers and whether they are shown or not: the coastline of
 * OpenStreetMap has gaps at the mangrove islands, and land is the union of the two.
 */
export function unitGround(palette: Palette): FillLayerSpecification {
  return {
    id: 'basemap/unit_ground',
    type: 'fill',
    ...tileSource(unitsId),
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': palette.land },
  }
}
