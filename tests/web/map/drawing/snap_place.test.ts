import { describe, expect, it } from 'vitest'
import type { Position } from '../../../../geo/measures/position.ts'
import { snapPlace } from '../../../../web/map/drawing/snap_place.ts'

/** A degree is a hundred pixels. */
const toPixel = ([lon, lat]: Position) => ({ x: (lon - 107) * 100, y: (22 - lat) * 100 })
const line: readonly Position[] = [
  [107, 21],
  [108, 21],
  [108, 20],
]
const snap = (x: number, y: number, lines = [line]) => snapPlace({ x, y }, lines, toPixel, 10)

describe('snapPlace', () => {
  it('takes a corner within reach before any side', () => {
    expect(snap(104, 96)).toEqual([108, 21])
    expect(snap(92, 100)).toEqual([108, 21])
  })

  it('takes the foot on a side', () => {
    expect(snap(50, 93)).toEqual([107.5, 21])
    const [lon, lat] = snap(105, 150) ?? []
    expect(lon).toBe(108)
    expect(lat).toBeCloseTo(20.5)
  })

  it('takes nothing out of reach, and no place on the line drawn on beyond its end', () => {
    expect(snap(50, 80)).toBeUndefined()
    expect(snap(-20, 100)).toBeUndefined()
    expect(snap(50, 50, [])).toBeUndefined()
  })

  it('takes a point, which is a line of one corner', () => {
    expect(snap(203, 98, [[[109, 21]]])).toEqual([109, 21])
  })
})
