import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepColours } from '../../../geo/colouring/step_colours.ts'
import { stepOf } from '../../../geo/colouring/step_of.ts'
import { choropleth } from '../../../geo/layers/indicators/choropleth.ts'
import { choroplethBreaks } from '../../../web/indicators/choropleth_breaks.ts'

describe('the bounds handed to the map', () => {
  it('draw every unit in the colour its legend entry has', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 40 })
    const steps = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const)
    fc.assert(
      fc.property(values, steps, (numbers, count) => {
        const byUnit = new Map(numbers.map((value, at) => [String(at), value]))
        const classes = choropleth(byUnit, count, 'quantile')
        const breaks = choroplethBreaks(classes)
        for (const { colour, unitCodes } of classes.classes) {
          for (const code of unitCodes) {
            const value = byUnit.get(code)
            if (value === undefined) throw new Error(`The unit ${code} was not among the values.`)
            expect(stepColours[stepOf(value, breaks)]).toBe(colour)
          }
        }
      }),
    )
  })
})
