import type { LayerSpecification, SourceSpecification } from 'maplibre-gl'
import { shippedRegionPolygon } from '../../../geo/locator/shipped_region.ts'
import type { Palette } from '../../../geo/palette.ts'
import type { Basemap } from './basemap.ts'
import { mix, withAlpha } from './colour.ts'
import { countryLand, countrySource } from './country_layers.ts'
import { expression, property } from './expression.ts'
import { pmtilesLayers } from './pmtiles_layers.ts'

const landSource = 'basemap/land'
const regionSource = 'basemap/region'
const pmtilesSource = 'basemap/pmtiles'

/**
 * Finer tiles would only be more of them to cut and to draw: a step of a tile of such a zoom is 19 m, of
 * an outline that is true to 2 km and of the region's edge, and 2.4 m of a coast simplified to 10 m.
 */
const finestTiles = { around: 8, land: 11 }

/** None before the first units stand: one kind of source at a time is there soonest. */
export function basemapSources(
  basemap: Basemap,
  complete: boolean,
): Record<string, SourceSpecification> {
  if (!complete) return {}
  return {
    [landSource]: {
      ...{ type: 'geojson', data: basemap.landUrl, tolerance: 0.25 },
      maxzoom: finestTiles.land,
    },
    [regionSource]: {
      ...{ type: 'geojson', data: shippedRegionPolygon },
      maxzoom: finestTiles.around,
    },
    [countrySource]: { type: 'geojson', data: basemap.countryUrl, maxzoom: finestTiles.around },
    ...(basemap.kind === 'pmtiles' && {
      [pmtilesSource]: { type: basemap.tiles, url: basemap.url },
    }),
  }
}

/**
 * Land, the land beyond the border, and sea; a user's own basemap over them. Outside the shipped
 * region nobody has said what is sea and what is land, so it is drawn as neither.
 */
export function basemapLayers(
  basemap: Basemap,
  palette: Palette,
  complete: boolean,
): LayerSpecification[] {
  const unknown: LayerSpecification = {
    id: 'basemap/unknown',
    type: 'background',
    paint: { 'background-color': mix(palette.sea, palette.land_beyond, 0.5) },
  }
  // What is beneath the first units is not known yet either.
  if (!complete) return [unknown]
  const sea: LayerSpecification = {
    id: 'basemap/sea',
    type: 'fill',
    source: regionSource,
    paint: { 'fill-color': palette.sea },
  }
  const land: LayerSpecification = {
    id: 'basemap/land',
    type: 'fill',
    source: landSource,
    paint: {
      'fill-color': expression(
        'case',
        expression('==', property('country'), 'VN'),
        palette.land,
        palette.land_beyond,
      ),
    },
  }
  const outline = (id: string, source: string): LayerSpecification => ({
    id,
    type: 'line',
    source,
    paint: {
      'line-color': withAlpha(palette.outline, 0.45),
      'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.3, 12, 0.9],
    },
  })
  if (basemap.kind === 'shipped') {
    // The region's edge is a line of the map as on a printed sheet: the coast is cut there anyway.
    const edge = outline('basemap/edge', regionSource)
    // What comes from one source lies together, else its tiles are cut out of each frame twice.
    return [unknown, countryLand(palette), sea, edge, land, outline('basemap/coast', landSource)]
  }
  const shipped = [unknown, countryLand(palette), sea, land]
  const { ground, above } = pmtilesLayers(basemap, palette, pmtilesSource)
  // No such file knows where the country ends; that stays to be seen.
  const beyond: LayerSpecification = {
    ...land,
    id: 'basemap/land_beyond',
    filter: expression('!=', property('country'), 'VN'),
  }
  return [...shipped, ...ground, ...(ground.length > 0 ? [beyond] : []), ...above]
}
