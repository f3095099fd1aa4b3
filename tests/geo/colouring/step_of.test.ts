import { describe, expect, it } from 'vitest'
import { stepColours } from '../../../geo/colouring/step_colours.ts'
import { stepOf } from '../../../geo/colouring/step_of.ts'

describe('the step of a figure', () => {
  const breaks = [10, 20, 30, 40]

  it.each([
    [-5, 0],
    [10, 0],
    [10.5, 1],
    [40, 3],
    [41, 4],
  ])('of %d is %d: a bound belongs to the step below it', (value, step) => {
    expect(stepOf(value, breaks)).toBe(step)
  })

  it('has a colour for each step that four breaks make', () => {
    expect(stepColours).toHaveLength(breaks.length + 1)
  })
})
