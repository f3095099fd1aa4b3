import { areaSquareMetres } from '../../../geo/measures/area.ts'
import { initialBearingDegrees } from '../../../geo/measures/bearing.ts'
import { distanceMetres } from '../../../geo/measures/distance.ts'
import type { Position } from '../../../geo/measures/position.ts'
import type { MeasuredSegment, Measurement, MeasuringTool } from '../map_view.ts'

/**
 * Takes the corners a user set (degrees, WGS 84) and returns what they measure, geodesically.
 *
 * @param reaching the point under the pointer, to where the figure reaches.
 */
export function measureFigure(
  tool: MeasuringTool,
  corners: readonly Position[],
  reaching: Position | null = null,
): Measurement {
  const positions = reaching === null ? corners : [...corners, reaching]
  const segments = pairs(positions).map(
    ([from, to]): MeasuredSegment => ({
      lengthMetres: distanceMetres(from, to),
      bearingDegrees: initialBearingDegrees(from, to),
    }),
  )
  const along = segments.reduce((sum, { lengthMetres }) => sum + lengthMetres, 0)
  const [first, last] = [positions[0], positions.at(-1)]
  const isArea = tool === 'area' && positions.length >= 3
  const closing = isArea && first && last ? distanceMetres(last, first) : 0
  return {
    tool,
    positions,
    corners,
    segments,
    lengthMetres: along + closing,
    areaSquareMetres: isArea
      ? areaSquareMetres({ type: 'Polygon', coordinates: [positions] })
      : null,
  }
}

/** Each position with the one after it. */
export function pairs(positions: readonly Position[]): [Position, Position][] {
  return positions.flatMap((from, index): [Position, Position][] => {
    const to = positions[index + 1]
    return to ? [[from, to]] : []
  })
}
