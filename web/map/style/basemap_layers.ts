import type { LayerSpecification, SourceSpecification } from 'maplibre-gl'
import type { Palette } from '../../../geo/palette.ts'
import type { Basemap } from './basemap.ts'
import { withAlpha } from './colour.ts'
import { expression, property } from './expression.ts'
import { pmtilesLayers } from './pmtiles_layers.ts'

export const landSource = 'basemap/land'
const pmtilesSource = 'basemap/pmtiles'

export function basemapSources(basemap: Basemap): Record<string, SourceSpecification> {
  const land: SourceSpecification = { type: 'geojson', data: basemap.landUrl, tolerance: 0.25 }
  if (basemap.kind === 'shipped') return { [landSource]: land }
  const { tiles, url } = basemap
  return {
    [landSource]: land,
    [pmtilesSource]: tiles === 'vector' ? { type: 'vector', url } : { type: 'raster', url },
  }
}

/** Sea, land and the land beyond the border; a user's own basemap over them. */
export function basemapLayers(basemap: Basemap, palette: Palette): LayerSpecification[] {
  const sea: LayerSpecification = {
    id: 'basemap/sea',
    type: 'background',
    paint: { 'background-color': palette.sea },
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
  const coast: LayerSpecification = {
    id: 'basemap/coast',
    type: 'line',
    source: landSource,
    paint: {
      'line-color': withAlpha(palette.outline, 0.45),
      'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.3, 12, 0.9],
    },
  }
  if (basemap.kind === 'shipped') return [sea, land, coast]
  const { ground, above } = pmtilesLayers(basemap, palette, pmtilesSource)
  // No such file knows where the country ends; that stays to be seen.
  const beyond: LayerSpecification = {
    ...land,
    id: 'basemap/land_beyond',
    filter: expression('!=', property('country'), 'VN'),
  }
  return [sea, land, ...ground, ...(ground.length > 0 ? [beyond] : []), ...above]
}
