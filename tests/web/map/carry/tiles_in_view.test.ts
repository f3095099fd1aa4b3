import { describe, expect, it } from 'vitest'
import { tilesInView } from '../../../../web/map/carry/tiles_in_view.ts'

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
