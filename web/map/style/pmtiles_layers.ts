import type { LayerSpecification } from 'maplibre-gl'
import { pictureLook } from '../../../geo/basemap/picture_look.ts'
import type { Palette } from '../../../geo/palette.ts'
import type { Basemap } from './basemap.ts'
import { withAlpha } from './colour.ts'

type Pmtiles = Extract<Basemap, { kind: 'pmtiles' }>

/** Tile layers of the schemas people use (Protomaps, OpenMapTiles), by what they are. */
const land = ['earth', 'land']
const water = ['water', 'ocean']
const ways = ['roads', 'transportation']
const houses = ['buildings', 'building']

/**
 * A user's own basemap: its ground, and what goes above that, drawn quietly so that the layers stand
 * out. Names are left to the layers: a file from elsewhere may call islands and borders what Viet Nam
 * does not.
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
  const known = new Set([...land, ...water, ...ways, ...houses])
  const has = (names: readonly string[]) =>
    basemap.tileLayers.filter((name) => names.includes(name))
  const fill = (name: string, colour: string): LayerSpecification => ({
    id: `basemap/${name}`,
    type: 'fill',
    source,
    'source-layer': name,
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': colour },
  })
  const line = (name: string, colour: string, width: number): LayerSpecification => ({
    id: `basemap/${name}_lines`,
    type: 'line',
    source,
    'source-layer': name,
    filter: ['!=', ['geometry-type'], 'Point'],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colour,
      'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 8, width / 2, 16, width * 3],
    },
  })
  // Of a schema nobody knows, every shape by its outline: less than a map, more than nothing.
  const unknown = basemap.tileLayers.some((name) => known.has(name)) ? [] : basemap.tileLayers
  return {
    ground: has(land).map((name) => fill(name, palette.land)),
    above: [
      ...has(water).map((name) => fill(name, palette.sea)),
      ...has(houses).map((name) => fill(name, withAlpha(palette.outline, 0.15))),
      ...has(ways).map((name) => line(name, withAlpha(palette.outline, 0.35), 1.2)),
      ...unknown.map((name) => line(name, withAlpha(palette.outline, 0.3), 0.6)),
    ],
  }
}
