import type { LayerSpecification } from 'maplibre-gl'
import type { Palette } from '../../../geo/palette.ts'
import type { Language } from '../../../geo/words.ts'
import { withAlpha } from './colour.ts'
import { expression, literal, property } from './expression.ts'
import { fontStacks } from './font_stacks.ts'

/** The inset's outline of Viet Nam with Hoàng Sa and Trường Sa; to about 2 km. */
export const countrySource = 'basemap/country'

const isOf = (...kinds: readonly string[]) =>
  expression('in', property('kind'), literal([...kinds]))

/** The country around the region, so that who zooms out sees where it lies. */
export function countryLand(palette: Palette): LayerSpecification {
  return {
    id: 'basemap/country',
    type: 'fill',
    source: countrySource,
    filter: isOf('country'),
    paint: { 'fill-color': palette.land },
  }
}

/** The two archipelagos, marked and named whenever the map shows so much of the sea. */
export function archipelagoLayers(palette: Palette, language: Language): LayerSpecification[] {
  const islands: LayerSpecification = {
    id: 'basemap/islands',
    type: 'circle',
    source: countrySource,
    filter: isOf('island'),
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 1.2, 9, 2.5],
      'circle-color': palette.land,
      'circle-stroke-color': withAlpha(palette.outline, 0.8),
      'circle-stroke-width': 0.8,
    },
  }
  const name = expression('get', language, property('name'))
  const names: LayerSpecification = {
    id: 'basemap/archipelagos',
    type: 'symbol',
    source: countrySource,
    filter: isOf('archipelago'),
    maxzoom: 10,
    layout: {
      'text-field': expression(
        'format',
        name,
        {},
        '\n',
        {},
        expression('concat', '(', property('province'), ')'),
        { 'font-scale': 0.85 },
      ),
      'text-font': [fontStacks.medium],
      'text-size': 12,
      'text-max-width': 12,
      // Not even a crowd of other names hides these.
      'text-allow-overlap': true,
    },
    paint: {
      'text-color': palette.ink,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4,
    },
  }
  return [islands, names]
}
