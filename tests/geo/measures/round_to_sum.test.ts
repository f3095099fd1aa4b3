import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundToSum } from '../../../geo/measures/round_to_sum.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

describe('whole numbers of a table', () => {
  it('add up to the whole, and none is off by one or more', () => {
    const parts = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 60 })
    fc.assert(
      fc.property(parts, (numbers) => {
        const rounded = roundToSum(numbers)
        expect(sum(rounded)).toBe(Math.round(sum(numbers)))
        for (const [at, number] of numbers.entries()) {
          expect(Math.abs((rounded[at] ?? Number.NaN) - number)).toBeLessThan(1)
        }
      }),
    )
  })

  it('stay as they are where they are whole', () => {
    expect(roundToSum([3, 0, 12])).toEqual([3, 0, 12])
  })

  it('round up what would lose most', () => {
    expect(roundToSum([1.4, 1.4, 1.2])).toEqual([2, 1, 1])
  })
})
