import type { Geometry } from 'geojson'
import { describe, expect, it } from 'vitest'
import { boundingBox } from '../../../geo/measures/bounding_box.ts'
import { geometryToWgs84 } from '../../../geo/measures/transform_geometry.ts'

const ring = [
  [517_672.1, 2_364_437.092],
  [522_273.785, 2_364_437.092],
  [522_273.785, 2_381_248.911],
  [517_672.1, 2_364_437.092],
]

const geometries: Geometry[] = [
  { type: 'Point', coordinates: [522_273.785, 2_381_248.911] },
  { type: 'MultiPoint', coordinates: ring },
  { type: 'LineString', coordinates: ring },
  { type: 'MultiLineString', coordinates: [ring] },
  { type: 'Polygon', coordinates: [ring] },
  { type: 'MultiPolygon', coordinates: [[ring]] },
  { type: 'GeometryCollection', geometries: [{ type: 'Polygon', coordinates: [ring] }] },
]

describe('geometryToWgs84', () => {
  it.each(geometries)('moves every position of a $type', (geometry) => {
    const moved = geometryToWgs84(geometry, 5899)
    if (!moved.ok) throw new Error(moved.error.reason)
    expect(moved.value.type).toBe(geometry.type)
    const [west, south, east, north] = boundingBox(moved.value) ?? []
    expect(east).toBeCloseTo(107.9669, 3)
    expect(north).toBeCloseTo(21.5264, 6)
    expect(west).toBeGreaterThan(107.92)
    expect(south).toBeGreaterThan(21.37)
  })

  it('names the first position that has no place', () => {
    const swapped = [2_381_248.911, 522_273.785]
    const moved = geometryToWgs84({ type: 'LineString', coordinates: [...ring, swapped] }, 5899)
    expect(moved).toEqual({
      ok: false,
      error: { reason: 'outside_system', coordinates: swapped },
    })
  })
})
