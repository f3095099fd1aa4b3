import {
  area,
  booleanPointInPolygon,
  featureCollection,
  intersect,
  kinks,
  polygon,
} from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { keyOf, lonLatOf } from '../../../seeds/basemap/clip/lon_lat.ts'
import { areasOf, featuresOf, lineOf, textOfSeed } from './read_shapes.ts'

const landText = textOfSeed('basemap/land.geojson')
const lands = areasOf(landText, 'country')
const [vietNam, china] = [lands.get('VN'), lands.get('CN')]

describe('the land of the basemap', () => {
  it('has Viet Nam and China, each on its side of the border', () => {
    expect([...lands.keys()]).toEqual(['VN', 'CN'])
    const places: [number, number, string][] = [
      [107.966, 21.527, 'VN'],
      [107.95, 21.375, 'VN'],
      [107.818, 21.6, 'VN'],
      [107.976, 21.556, 'CN'],
      [108.353, 21.77, 'CN'],
    ]
    for (const [lon, lat, country] of places) {
      const holders = [...lands].filter(([, land]) => booleanPointInPolygon([lon, lat], land))
      expect(
        holders.map(([code]) => code),
        `at ${lon}, ${lat}`,
      ).toEqual([country])
    }
  })

  it('meets along the border without overlap, and both countries carry every vertex of it', () => {
    if (!vietNam || !china) throw new Error('a country is missing')
    const overlap = intersect(featureCollection([vietNam, china]))
    expect(overlap === null ? 0 : area(overlap)).toBe(0)
    // The last vertex lies in the water of the mouth, off both shores.
    const border = lineOf(textOfSeed('border_line/border_line.geojson')).geometry.coordinates.slice(
      0,
      -1,
    )
    for (const land of [vietNam, china]) {
      const vertices = new Set(land.geometry.coordinates.flat(2).map((at) => keyOf(lonLatOf(at))))
      expect(border.filter((vertex) => !vertices.has(keyOf(vertex)))).toEqual([])
    }
  })

  it('is made of simple rings, and small enough to be sent at once', () => {
    for (const land of lands.values()) {
      for (const rings of land.geometry.coordinates) {
        expect(kinks(polygon(rings)).features).toEqual([])
      }
    }
    expect(landText.length).toBeLessThan(600_000)
  })
})

describe('the border line', () => {
  it('runs from Bình Liêu to the mouth of the Bắc Luân, and no further', () => {
    const { geometry, properties } = lineOf(textOfSeed('border_line/border_line.geojson'))
    expect(geometry.coordinates[0]?.[0]).toBeCloseTo(107.36, 2)
    expect(geometry.coordinates.at(-1)).toEqual([108.03525, 21.54668])
    expect(properties).toMatchObject({ id: 'viet_trung_quang_ninh', kind: 'land', accuracy_m: 100 })
  })
})

describe('the locator inset', () => {
  const text = textOfSeed('basemap/locator.geojson')
  const features = featuresOf(text)

  it('carries Hoàng Sa and Trường Sa with their islands', () => {
    const named = features.filter(({ properties }) => properties.kind === 'archipelago')
    expect(named.map(({ id, properties }) => [id, properties.name, properties.province])).toEqual([
      ['hoang_sa', { vi: 'Quần đảo Hoàng Sa', en: 'Hoang Sa (Paracel) Islands' }, 'Đà Nẵng'],
      ['truong_sa', { vi: 'Quần đảo Trường Sa', en: 'Truong Sa (Spratly) Islands' }, 'Khánh Hòa'],
    ])
    for (const { id } of named) {
      const islands = features.filter(({ properties }) => properties.archipelago === id)
      expect(islands.length).toBeGreaterThanOrEqual(9)
      expect(islands.every(({ properties }) => properties.symbolic === true)).toBe(true)
    }
  })

  it('has the mainland, Phú Quốc and Côn Đảo, and no other country', () => {
    const countries = features.filter(({ properties }) => properties.country !== undefined)
    expect(countries.map(({ properties }) => properties.country)).toEqual(['VN'])
    const [outline] = areasOf(JSON.stringify({ features: countries }), 'country').values()
    if (!outline) throw new Error('no outline')
    for (const at of [
      [105.85, 21.03],
      [104, 10.25],
      [106.61, 8.7],
      [106.7, 10.78],
    ]) {
      expect(booleanPointInPolygon(at, outline), `at ${at}`).toBe(true)
    }
    expect(text.length).toBeLessThan(40_000)
  })
})
