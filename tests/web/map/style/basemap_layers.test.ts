import { readFileSync } from 'node:fs'
import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import { shippedRegion } from '../../../../geo/locator/shipped_region.ts'
import { boundingBox } from '../../../../geo/measures/bounding_box.ts'
import type { Basemap } from '../../../../web/map/style/basemap.ts'
import { compileStyle } from '../../../../web/map/style/compile_style.ts'
import { styleInput } from '../style_input.ts'

const seed = (name: string): FeatureCollection =>
  JSON.parse(readFileSync(new URL(`../../../../seeds/basemap/${name}`, import.meta.url), 'utf8'))

const pmtiles = (tiles: 'vector' | 'raster', tileLayers: readonly string[]): Basemap => ({
  kind: 'pmtiles',
  landUrl: 'http://127.0.0.1:3000/api/basemap/land',
  countryUrl: 'http://127.0.0.1:3000/api/basemap/locator',
  url: 'pmtiles://http://127.0.0.1:3000/api/basemap/pmtiles',
  tiles,
  tileLayers,
  attribution: '',
})

const partsOf = (basemap: Basemap) =>
  compileStyle(styleInput({ layers: [] }, { basemap }))
    .layers.map(({ id }) => id)
    .filter((id) => id.startsWith('basemap/'))

describe('the ground of the map', () => {
  it('is sea only where the shipped land says what is land', () => {
    const geometries = seed('land.geojson').features.map(({ geometry }) => geometry)
    expect(boundingBox({ type: 'GeometryCollection', geometries })).toEqual(shippedRegion)
  })

  it('names Hoàng Sa and Trường Sa in both languages', () => {
    const archipelagos = seed('locator.geojson').features.flatMap(({ properties }) =>
      properties?.kind === 'archipelago' ? [properties.name] : [],
    )
    expect(archipelagos).toHaveLength(2)
    for (const name of archipelagos) {
      expect(name).toEqual({ vi: expect.any(String), en: expect.any(String) })
    }
    expect(partsOf(pmtiles('vector', ['earth']))).toContain('basemap/archipelagos')
  })

  it("is a user's own file where there is one, with the land beyond the border still told apart", () => {
    const parts = partsOf(pmtiles('vector', ['earth', 'water', 'roads', 'pois']))
    const order = ['earth', 'land_beyond', 'water', 'roads_lines'].map((part) =>
      parts.indexOf(`basemap/${part}`),
    )
    expect(order).toEqual([...order].sort((one, other) => one - other))
    expect(order).not.toContain(-1)
    expect(parts).not.toContain('basemap/unit_ground')
  })

  it('shows the outlines of a file whose parts nobody knows', () => {
    expect(partsOf(pmtiles('vector', ['foo']))).toContain('basemap/foo_lines')
  })

  it('shows a file of pictures', () => {
    expect(partsOf(pmtiles('raster', []))).toContain('basemap/pictures')
  })
})
