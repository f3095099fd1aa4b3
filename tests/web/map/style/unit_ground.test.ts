import type { FillLayerSpecification } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { palettes } from '../../../../geo/palette.ts'
import { mix } from '../../../../web/map/style/colour.ts'
import { compileStyle, type StyleInput } from '../../../../web/map/style/compile_style.ts'
import { mapLayers, styleInput } from '../style_input.ts'

const shown = (opacity: number) =>
  mapLayers.map(({ id }) => ({ id, shown: true, opacity: id === 'units' ? opacity : 1 }))

const pmtiles: Partial<StyleInput> = {
  basemap: {
    ...styleInput().basemap,
    kind: 'pmtiles',
    tiles: 'vector',
    url: 'pmtiles://http://127.0.0.1:3000/api/basemap/tiles',
    tileLayers: ['earth'],
  },
}

function fillsOfUnits(
  picture: Parameters<typeof styleInput>[0],
  rest?: Parameters<typeof styleInput>[1],
) {
  const { layers } = compileStyle(styleInput(picture, rest))
  return layers.filter(
    (layer): layer is FillLayerSpecification =>
      layer.type === 'fill' && ['basemap/unit_ground', 'units/fill'].includes(layer.id),
  )
}

describe('the ground of the units', () => {
  it('is land and tint in one, through which nothing is seen', () => {
    const [only, ...others] = fillsOfUnits({ layers: shown(1) })
    expect(others).toEqual([])
    const { land, accent_soft } = palettes.day
    const colours = JSON.stringify(only?.paint?.['fill-color'])
    expect(colours).toContain(mix(land, accent_soft, 0.35))
    expect(colours).not.toContain('rgba')
  })

  it('is land below a tint that somebody made fainter', () => {
    const [ground, tint] = fillsOfUnits({ layers: shown(0.5) })
    expect(ground?.paint).toEqual({ 'fill-color': palettes.day.land })
    expect(tint?.paint?.['fill-opacity']).toBe(0.5)
    expect(JSON.stringify(tint?.paint?.['fill-color'])).toContain('rgba')
  })

  it("is the tint alone where a user's own file has the land", () => {
    const [only, ...others] = fillsOfUnits({ layers: shown(1) }, pmtiles)
    expect(others).toEqual([])
    expect(JSON.stringify(only?.paint?.['fill-color'])).toContain('rgba')
  })

  it('lies beneath all other layers, so that a risk zone shows its own colour', () => {
    for (const rest of [{}, pmtiles]) {
      const ids = compileStyle(styleInput({ layers: shown(1) }, rest)).layers.map(({ id }) => id)
      const first = ids.findIndex((id) => !/^basemap|^units|whole$/.test(id))
      expect(ids.indexOf('units/fill')).toBeLessThan(first)
      expect(ids.indexOf('units/fill')).toBeGreaterThan(ids.indexOf('basemap/land'))
    }
  })

  it('is land alone beneath the steps of an indicator', () => {
    const choropleth = { breaks: [1, 2, 3, 4], values: { a: 1 } }
    const [ground, tint] = fillsOfUnits({ layers: shown(1), choropleth })
    expect(ground?.paint).toEqual({ 'fill-color': palettes.day.land })
    expect(tint?.paint?.['fill-color']).toBe('rgba(0, 0, 0, 0)')
  })
})
