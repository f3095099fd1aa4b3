import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { Position } from '../../../geo/measures/position.ts'
import { writeArea } from '../../../geo/measures/write_area.ts'
import { writeBearing } from '../../../geo/measures/write_bearing.ts'
import { writeLength } from '../../../geo/measures/write_length.ts'
import type { Language } from '../../../geo/words.ts'
import type { Measurement } from '../map_view.ts'
import { geodesicLine, halfWay } from './geodesic_line.ts'
import { pairs } from './measure_figure.ts'
import type { MeasurePart } from './measure_layers.ts'

/** What is drawn of a measurement: sides along the geodesic, corners, and a figure at each side. */
export function measureShapes(
  measurement: Measurement | null,
  language: Language,
): FeatureCollection {
  if (!measurement) return { type: 'FeatureCollection', features: [] }
  const { positions } = measurement
  const sides = pairs(positions)
  return {
    type: 'FeatureCollection',
    features: [
      ...insideOf(measurement),
      ...sides.map(([from, to]) => line('side', from, to)),
      ...closingOf(measurement),
      ...positions.map((position) => point('corner', position)),
      ...sides.flatMap(([from, to], index) => {
        const segment = measurement.segments[index]
        if (!segment || segment.bearingDegrees === null) return []
        const text = [
          writeLength(segment.lengthMetres, language),
          writeBearing(segment.bearingDegrees),
        ]
        return [point('label', halfWay(from, to), text.join(' · '))]
      }),
      ...areaLabel(measurement, language),
    ],
  }
}

function insideOf({ areaSquareMetres, positions }: Measurement): Feature[] {
  if (areaSquareMetres === null) return []
  const [first] = positions
  const ring = pairs([...positions, ...(first ? [first] : [])]).flatMap(([from, to]) =>
    geodesicLine(from, to),
  )
  return [shape('inside', { type: 'Polygon', coordinates: [ring.map((at) => [...at])] })]
}

function closingOf({ areaSquareMetres, positions }: Measurement): Feature[] {
  const [first, last] = [positions[0], positions.at(-1)]
  return areaSquareMetres === null || !first || !last ? [] : [line('closing', last, first)]
}

function areaLabel({ areaSquareMetres, positions }: Measurement, language: Language): Feature[] {
  if (areaSquareMetres === null) return []
  const middle = (index: 0 | 1) =>
    positions.reduce((sum, position) => sum + position[index], 0) / positions.length
  return [point('label', [middle(0), middle(1)], writeArea(areaSquareMetres, language))]
}

function line(part: MeasurePart, from: Position, to: Position): Feature {
  const coordinates = geodesicLine(from, to).map((position) => [...position])
  return shape(part, { type: 'LineString', coordinates })
}

function point(part: MeasurePart, position: Position, text?: string): Feature {
  return shape(part, { type: 'Point', coordinates: [...position] }, text)
}

function shape(part: MeasurePart, geometry: Geometry, text?: string): Feature {
  return { type: 'Feature', geometry, properties: text === undefined ? { part } : { part, text } }
}
