import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceMetres } from '../../../../geo/measures/distance.ts'
import type { Position } from '../../../../geo/measures/position.ts'
import { geodesicLine, halfWay } from '../../../../web/map/measuring/geodesic_line.ts'
import { pairs } from '../../../../web/map/measuring/measure_figure.ts'

const place = fc.tuple(
  fc.double({ min: 100, max: 115, noNaN: true }),
  fc.double({ min: 6, max: 25, noNaN: true }),
)

const along = (line: readonly Position[]) =>
  pairs(line).reduce((metres, [from, to]) => metres + distanceMetres(from, to), 0)

describe('the line that is drawn between two measured points', () => {
  it('is the shortest one: as long as the distance that is written at it', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const line = geodesicLine(from, to)
        expect([line[0], line.at(-1)]).toEqual([from, to])
        expect(Math.abs(along(line) - distanceMetres(from, to))).toBeLessThan(0.01)
      }),
    )
  })

  it('is written at half way', () => {
    const [from, to]: [Position, Position] = [
      [105.85, 21.03],
      [106.63, 10.82],
    ]
    const middle = halfWay(from, to)
    const difference = distanceMetres(from, middle) - distanceMetres(middle, to)
    expect(Math.abs(difference)).toBeLessThan(0.01)
  })
})
