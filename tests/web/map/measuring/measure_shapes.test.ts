import { describe, expect, it } from 'vitest'
import type { Position } from '../../../../geo/measures/position.ts'
import { measureFigure } from '../../../../web/map/measuring/measure_figure.ts'
import { measureShapes } from '../../../../web/map/measuring/measure_shapes.ts'

const corners: readonly Position[] = [
  [107.9, 21.5],
  [108, 21.5],
  [108, 21.6],
]

const textsOf = (...figure: Parameters<typeof measureFigure>) =>
  measureShapes(measureFigure(...figure), 'vi').features.flatMap(
    ({ properties }) => properties?.text ?? [],
  )

describe('what is drawn of a measurement', () => {
  it('says at each side how long it is and where it leads, the Vietnamese way', () => {
    expect(textsOf('distance', corners)).toEqual(['10,36\u00a0km · 090°', '11,07\u00a0km · 000°'])
  })

  it('says the area within it', () => {
    expect(textsOf('area', corners).at(-1)).toBe('57,37\u00a0km²')
  })

  it('is nothing when nothing is measured', () => {
    expect(measureShapes(null, 'vi').features).toEqual([])
  })
})
