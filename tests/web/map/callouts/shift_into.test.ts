import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shiftInto } from '../../../../web/map/callouts/shift_into.ts'

describe('a box at the edge of the map', () => {
  it('is moved inside, by no more than is needed', () => {
    expect(shiftInto(400, 200, 800)).toBe(0)
    expect(shiftInto(30, 200, 800)).toBe(78)
    expect(shiftInto(790, 200, 800)).toBe(-88)
  })

  it('stays over its place', () => {
    expect(shiftInto(0, 200, 800)).toBe(88)
  })

  it('goes with the map where its place is beyond it, and is left alone where there is no room', () => {
    expect(shiftInto(-1, 200, 800)).toBe(0)
    expect(shiftInto(801, 200, 800)).toBe(0)
    expect(shiftInto(10, 200, 210)).toBe(0)
  })

  it('lies inside wherever its place lets it', () => {
    const pixels = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(
        pixels(2_000),
        pixels(400),
        fc.integer({ min: 420, max: 2_000 }),
        (at, length, whole) => {
          fc.pre(at >= 20 && at <= whole - 20 && length > 24)
          const middle = at + shiftInto(at, length, whole)
          expect(middle - length / 2).toBeGreaterThanOrEqual(8)
          expect(middle + length / 2).toBeLessThanOrEqual(whole - 8)
        },
      ),
    )
  })
})
