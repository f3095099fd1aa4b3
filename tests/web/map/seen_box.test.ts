import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { latitudeAt, mercatorY, worldPixelsAtZoom0 } from '../../../geo/measures/mercator.ts'
import { placeAround } from '../../../geo/measures/place_around.ts'
import { seenBox } from '../../../web/map/seen_box.ts'

const size = { width: 1000, height: 600 }
const at = { lon: 107.95, lat: 21.5, zoom: 11, bearing: 0 }

describe('the box that is seen', () => {
  it('is all of the map, north up', () => {
    const [west, south, east, north] = seenBox(at, size)
    const world = worldPixelsAtZoom0 * 2 ** at.zoom
    expect(((east - west) / 360) * world).toBeCloseTo(size.width, 0)
    expect((mercatorY(south) - mercatorY(north)) * world).toBeCloseTo(size.height, 0)
    expect(latitudeAt((mercatorY(south) + mercatorY(north)) / 2)).toBeCloseTo(at.lat, 5)
  })

  it('is gone to at the same zoom where there is room for it alone', () => {
    const { zoom } = placeAround(seenBox(at, size), size.width + 40, size.height + 40)
    expect(zoom).toBeCloseTo(at.zoom, 1)
  })

  it('fits, turned as the map is, and touches an edge', () => {
    fc.assert(
      fc.property(fc.integer({ min: -180, max: 180 }), (bearing) => {
        const [west, south, east, north] = seenBox({ ...at, bearing }, size)
        const world = worldPixelsAtZoom0 * 2 ** at.zoom
        const across = ((east - west) / 360) * world
        const along = (mercatorY(south) - mercatorY(north)) * world
        const turn = (bearing * Math.PI) / 180
        const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))]
        const shares = [
          (across * cos + along * sin) / size.width,
          (across * sin + along * cos) / size.height,
        ]
        expect(Math.max(...shares)).toBeCloseTo(1, 2)
      }),
    )
  })
})
