import { describe, expect, it } from 'vitest'
import { innermostPoint } from '../../../geo/names/innermost_point.ts'

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
]

describe('the place for a name', () => {
  it('is the middle of a plain area', () => {
    const [lon, lat] = innermostPoint([square(107, 21, 1)]) ?? []
    expect(lon).toBeCloseTo(107.5, 1)
    expect(lat).toBeCloseTo(21.5, 1)
  })

  it('is inside an area that bends around its own middle', () => {
    const horseshoe = [
      [0, 0],
      [3, 0],
      [3, 3],
      [2, 3],
      [2, 1],
      [1, 1],
      [1, 3],
      [0, 3],
      [0, 0],
    ]
    const [x = 0, y = 0] = innermostPoint([horseshoe]) ?? []
    expect(y < 1 || x < 1 || x > 2).toBe(true)
  })

  it('is not in a hole', () => {
    const [x = 0, y = 0] = innermostPoint([square(0, 0, 10), square(3, 3, 4)]) ?? []
    expect(x > 3 && x < 7 && y > 3 && y < 7).toBe(false)
  })

  it('is where the area has most room, not its far arm', () => {
    const pan = [
      [0, 0],
      [4, 0],
      [4, 1.8],
      [20, 1.8],
      [20, 2.2],
      [4, 2.2],
      [4, 4],
      [0, 4],
      [0, 0],
    ]
    expect(innermostPoint([pan])?.[0]).toBeLessThan(4)
  })

  it('is a corner where the area has no width, and nowhere where there is no area', () => {
    expect(innermostPoint([[[1, 2], [1, 2], [1, 2]]])).toEqual([1, 2]) // biome-ignore format: a degenerate ring reads best in one line
    expect(innermostPoint([])).toBeNull()
  })
})
