import { describe, expect, it } from 'vitest'
import { finalBearingDegrees, initialBearingDegrees } from '../../../geo/measures/bearing.ts'

describe('bearings', () => {
  it('agree with PROJ at both ends of a long line', () => {
    expect(initialBearingDegrees([-73.8, 40.6], [-0.5, 51.6])).toBeCloseTo(51.198883, 5)
    expect(finalBearingDegrees([-73.8, 40.6], [-0.5, 51.6])).toBeCloseTo(107.821777, 5)
  })

  it('count clockwise from north, from 0 to below 360', () => {
    expect(initialBearingDegrees([108, 21], [108, 22])).toBe(0)
    expect(initialBearingDegrees([108, 0], [109, 0])).toBe(90)
    expect(initialBearingDegrees([108, 22], [108, 21])).toBe(180)
    expect(initialBearingDegrees([108, 0], [107, 0])).toBe(270)
    expect(initialBearingDegrees([107.9669, 21.5264], [107.9223, 21.3746])).toBeCloseTo(
      360 - 164.61275435,
      6,
    )
  })

  it('do not exist between a place and itself', () => {
    expect(initialBearingDegrees([108, 21], [108, 21])).toBeNull()
    expect(finalBearingDegrees([108, 21], [108, 21])).toBeNull()
  })
})
