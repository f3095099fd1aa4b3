import { describe, expect, it } from 'vitest'
import { distanceMetres } from '../../../geo/measures/distance.ts'
import type { Position } from '../../../geo/measures/position.ts'
import { bowedPath, dashesOf } from '../../../geo/symbols/bowed_path.ts'

const [home, away]: [Position, Position] = [
  [108.0, 21.5],
  [108.1, 21.55],
]

describe('the bond between two communities', () => {
  it('runs from the one to the other beside the straight line', () => {
    const path = bowedPath(home, away)
    expect(path[0]).toEqual(home)
    expect(distanceMetres(path.at(-1) ?? home, away)).toBeLessThan(0.01)
    const middle = path[Math.floor(path.length / 2)] ?? home
    const straight: Position = [(home[0] + away[0]) / 2, (home[1] + away[1]) / 2]
    const share = distanceMetres(middle, straight) / distanceMetres(home, away)
    expect(share).toBeCloseTo(0.12, 2)
  })

  it('begins and ends with a dash', () => {
    const path = bowedPath(home, away)
    const dashes = dashesOf(path, 120, 6)
    expect(dashes).toHaveLength(10)
    expect(dashes[0]?.[0]).toEqual(home)
    expect(distanceMetres(dashes.at(-1)?.at(-1) ?? home, away)).toBeLessThan(0.01)
  })

  it('is broken even where it is too short to show it', () => {
    expect(dashesOf(bowedPath(home, away), 1, 6)).toHaveLength(2)
  })
})
