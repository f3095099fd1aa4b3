import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tilesInView, tilesOfShowing } from '../../../web/map/tiles_in_view.ts'

const middle = { lon: 0, lat: 0, zoom: 2, bearing: 0 }

describe('the tiles of a view', () => {
  it('are those that lie under the screen', () => {
    // A tile of the map's own zoom is 512 pixels wide, and four meet in the middle.
    expect(tilesInView(middle, { width: 100, height: 100 }, 2)).toEqual([
      { z: 2, x: 1, y: 1 },
      { z: 2, x: 2, y: 1 },
      { z: 2, x: 1, y: 2 },
      { z: 2, x: 2, y: 2 },
    ])
    expect(tilesInView(middle, { width: 1200, height: 100 }, 2)).toHaveLength(8)
  })

  it('are fewer where the zoom is lower, and none beyond the world', () => {
    const wide = { width: 4000, height: 4000 }
    expect(tilesInView(middle, wide, 0)).toEqual([{ z: 0, x: 0, y: 0 }])
    expect(tilesInView(middle, wide, 1)).toHaveLength(4)
  })

  it('hold the corners of a turned map', () => {
    const size = { width: 3000, height: 200 }
    const turned = tilesInView({ ...middle, zoom: 6, bearing: 90 }, size, 6)
    const columns = new Set(turned.map(({ x }) => x))
    const rows = new Set(turned.map(({ y }) => y))
    expect(columns.size).toBeLessThan(rows.size)
  })

  it('are those around Móng Cái that a map there shows', () => {
    const place = { lon: 107.92, lat: 21.5, zoom: 10.4, bearing: 0 }
    const tiles = tilesInView(place, { width: 1280, height: 800 }, 10)
    const own = { z: 10, x: 818, y: 449 }
    expect(tiles).toContainEqual(own)
    expect(tiles.length).toBeLessThanOrEqual(12)
  })
})

describe('the tiles of a showing', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const view = fc.record({
    place: fc.record({
      ...{ lon: fc.double({ min: 100, max: 112, noNaN: true }), bearing: fc.constantFrom(0, 30) },
      ...{ lat: fc.double({ min: 8, max: 24, noNaN: true }) },
      ...{ zoom: fc.double({ min: 1, max: 16, noNaN: true }) },
    }),
    size: fc.record({
      ...{
        width: fc.integer({ min: 300, max: 2000 }),
        height: fc.integer({ min: 300, max: 1200 }),
      },
    }),
    ...{ farther: share, wide: share, high: share },
  })

  it('are there whatever room another scene leaves to the map', () => {
    const key = ({ z, x, y }: { z: number; x: number; y: number }) => `${z}/${x}/${y}`
    fc.assert(
      fc.property(view, ({ place, size, farther, wide, high }) => {
        const room = {
          width: size.width * (0.5 + wide * 0.75),
          height: size.height * (0.5 + high * 0.75),
        }
        const zoom = place.zoom + Math.log2(1.25) - farther * (1 + Math.log2(1.25))
        for (const [drawnFrom, level] of [
          ['whole', Math.floor(zoom)],
          ['nearest', Math.round(zoom)],
        ] as const) {
          const carried = new Set(tilesOfShowing(place, size, drawnFrom, 14).map(key))
          const z = Math.max(0, Math.min(14, level))
          const seen = tilesInView({ ...place, zoom }, room, z).map(key)
          expect(seen.filter((tile) => !carried.has(tile))).toEqual([])
        }
      }),
    )
  })

  it('are no more than a few times those of one view', () => {
    const place = { lon: 107.92, lat: 21.5, zoom: 10.58, bearing: 0 }
    const size = { width: 858, height: 755 }
    expect(tilesOfShowing(place, size, 'whole').length).toBeLessThan(32)
  })
})
