import { describe, expect, it } from 'vitest'
import { areaSquareMetres } from '../../../../geo/measures/area.ts'
import { distanceMetres } from '../../../../geo/measures/distance.ts'
import type { Position } from '../../../../geo/measures/position.ts'
import { measureFigure } from '../../../../web/map/measuring/measure_figure.ts'

const corners: readonly Position[] = [
  [107.9, 21.5],
  [108, 21.5],
  [108, 21.6],
]

describe('what a figure measures', () => {
  it('is for a line its segments, their bearings and their sum', () => {
    const measured = measureFigure('distance', corners)
    expect(measured.segments.map(({ bearingDegrees }) => Math.round(bearingDegrees ?? -1))).toEqual(
      [90, 0],
    )
    const sum = measured.segments.reduce((metres, { lengthMetres }) => metres + lengthMetres, 0)
    expect(measured.lengthMetres).toBeCloseTo(sum, 6)
    expect(measured.areaSquareMetres).toBeNull()
  })

  it('is for an area also the closing side and what is inside', () => {
    const open = measureFigure('distance', corners)
    const closed = measureFigure('area', corners)
    const closing = distanceMetres([108, 21.6], [107.9, 21.5])
    expect(closed.lengthMetres - open.lengthMetres).toBeCloseTo(closing, 6)
    expect(closed.areaSquareMetres).toBeCloseTo(
      areaSquareMetres({ type: 'Polygon', coordinates: [corners] }),
      6,
    )
  })

  it('has no area before there are three corners, and no bearing to the same place', () => {
    const one: Position = [107.9, 21.5]
    const measured = measureFigure('area', [one, one])
    expect(measured.areaSquareMetres).toBeNull()
    expect(measured.segments).toEqual([{ lengthMetres: 0, bearingDegrees: null }])
  })
})
