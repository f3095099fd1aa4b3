import type { FillLayerSpecification } from 'maplibre-gl'
import type { LayerId } from '../../../geo/layers/catalogue.ts'
import { areaFill } from '../style/area_layers.ts'
import { type Binding, tileSource } from '../style/binding.ts'

export const unitsId: LayerId = 'units'

/**
 * What lies beneath all layers: the units as land, whether they are shown or not, since the coastline
 * of OpenStreetMap has gaps at the mangrove islands, and land is the union of the two; and on it the
 * units' own tint, so that what lies over it, a risk zone say, shows its colour. Land and tint are one
 * fill where nothing is to be seen through it.
 *
 * @param land null over a basemap that has land of its own.
 * @param units null where they are not shown.
 */
export function unitGround(land: string | null, units: Binding | null): FillLayerSpecification[] {
  if (units === null) return land === null ? [] : [plainLand(land)]
  if (land !== null && units.opacity === 1) return [unsmoothed(areaFill(units, land))]
  return [...(land === null ? [] : [plainLand(land)]), unsmoothed(areaFill(units))]
}

/**
 * To smooth a fill MapLibre draws its edge once more. Under the units' lines nobody sees that, but
 * where two of them meet, as a seam in which the tint lies twice.
 */
function unsmoothed(fill: FillLayerSpecification): FillLayerSpecification {
  return { ...fill, paint: { ...fill.paint, 'fill-antialias': false } }
}

function plainLand(land: string): FillLayerSpecification {
  return {
    id: 'basemap/unit_ground',
    type: 'fill',
    ...tileSource(unitsId),
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': land },
  }
}
