import { describe, expect, it } from 'vitest'
import { placeAround } from '../../../geo/measures/place_around.ts'
import { homeBounds } from '../../../web/state/home.ts'

const worldPixelsAtZoom0 = 512

/** Where a position stands on the screen from the middle of the map, in pixels. */
function fromMiddle(lon: number, lat: number, place: ReturnType<typeof placeAround>) {
  const world = worldPixelsAtZoom0 * 2 ** place.zoom
  const y = (latitude: number) =>
    Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI)
  return [((lon - place.lon) / 360) * world, (y(place.lat) - y(lat)) * world] as const
}

describe('the first view', () => {
  it.each([
    [656, 710],
    [1392, 988],
    [390, 700],
  ])('shows all six units in a map of %i by %i, as large as fits', (width, height) => {
    const place = placeAround(homeBounds, width, height)
    const [west, south, east, north] = homeBounds
    const [left, top] = fromMiddle(west, north, place)
    const [right, bottom] = fromMiddle(east, south, place)
    expect(left).toBeGreaterThanOrEqual(-width / 2)
    expect(right).toBeLessThanOrEqual(width / 2)
    expect(top).toBeGreaterThanOrEqual(-height / 2)
    expect(bottom).toBeLessThanOrEqual(height / 2)
    expect(Math.max((right - left) / width, (bottom - top) / height)).toBeGreaterThan(0.9)
  })

  it('survives a map that has no size yet', () => {
    expect(Object.values(placeAround(homeBounds, 0, 0)).every(Number.isFinite)).toBe(true)
  })
})
