import { describe, expect, it } from 'vitest'
import { distanceMetres } from '../../../geo/measures/distance.ts'
import { lineLengthMetres } from '../../../geo/measures/line_length.ts'
import type { Position } from '../../../geo/measures/position.ts'

const bridge: Position = [107.9697, 21.5399]
const gate: Position = [108.013, 21.547]
const pontoon: Position = [107.9475, 21.553]

describe('lineLengthMetres', () => {
  it('adds up the legs of a line', () => {
    const length = lineLengthMetres({ type: 'LineString', coordinates: [pontoon, bridge, gate] })
    expect(length).toBeCloseTo(distanceMetres(pontoon, bridge) + distanceMetres(bridge, gate), 6)
  })

  it('adds up the parts of a multi line but not the gap between them', () => {
    const length = lineLengthMetres({
      type: 'MultiLineString',
      coordinates: [
        [pontoon, bridge],
        [gate, pontoon],
      ],
    })
    expect(length).toBeCloseTo(distanceMetres(pontoon, bridge) + distanceMetres(gate, pontoon), 6)
  })

  it('gives no length to a line that has only begun', () => {
    expect(lineLengthMetres({ type: 'LineString', coordinates: [] })).toBe(0)
    expect(lineLengthMetres({ type: 'LineString', coordinates: [bridge] })).toBe(0)
  })
})
