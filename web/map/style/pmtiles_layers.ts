import type { LayerSpecification } from 'maplibre-gl'
import { pictureLook } from '../../../geo/basemap/picture_look.ts'
import { drawnTileLayers, lineWidth, shapeOpacity } from '../../../geo/basemap/shape_look.ts'
import type { Palette } from '../../../geo/palette.ts'
import type { Basemap } from './basemap.ts'
import { withAlpha } from './colour.ts'
import { expression } from './expression.ts'

type Pmtiles = Extract<Basemap, { kind: 'pmtiles' }>

/**
 * A user's own basemap: its ground, and what goes above that, drawn quietly so that the layers stand
 * out.
 */
export function pmtilesLayers(
  basemap: Pmtiles,
  palette: Palette,
  source: string,
): { readonly ground: LayerSpecification[]; readonly above: LayerSpecification[] } {
  if (basemap.tiles === 'raster') {
    const { opacity, greyness } = pictureLook
    const quiet = { 'raster-opacity': opacity, 'raster-saturation': -greyness }
    const paint = { ...quiet, 'raster-fade-duration': 0 }
    return { ground: [], above: [{ id: 'basemap/pictures', type: 'raster', source, paint }] }
  }
  const fill = (name: string, colour: string): LayerSpecification => ({
    id: `basemap/${name}`,
    type: 'fill',
    source,
    'source-layer': name,
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': colour },
  })
  const line = (name: string, kind: 'ways' | 'unknown'): LayerSpecification => ({
    id: `basemap/${name}_lines`,
    type: 'line',
    source,
    'source-layer': name,
    filter: ['!=', ['geometry-type'], 'Point'],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': withAlpha(palette.outline, shapeOpacity[kind]),
      'line-width': widthOf(kind),
    },
  })
  const drawn = drawnTileLayers(basemap.tileLayers)
  return {
    ground: drawn.filter(({ kind }) => kind === 'land').map(({ name }) => fill(name, palette.land)),
    above: drawn.flatMap(({ name, kind }): LayerSpecification[] => {
      if (kind === 'land') return []
      if (kind === 'water') return [fill(name, palette.sea)]
      if (kind === 'houses') return [fill(name, withAlpha(palette.outline, shapeOpacity.houses))]
      return [line(name, kind)]
    }),
  }
}

const { base, far, near } = lineWidth

const widthOf = (kind: 'ways' | 'unknown') =>
  expression(
    'interpolate',
    ['exponential', base],
    ['zoom'],
    ...[far, near].flatMap(({ zoom, pixels }) => [zoom, pixels[kind]]),
  )
