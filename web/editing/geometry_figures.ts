import type { Geometry } from 'geojson'
import { areaSquareMetres } from '../../geo/measures/area.ts'
import { formatPosition } from '../../geo/measures/format_position.ts'
import { lineLengthMetres } from '../../geo/measures/line_length.ts'
import { positionFrom } from '../../geo/measures/position.ts'
import type { PositionSystem } from '../../geo/measures/position_systems.ts'
import { writeArea } from '../../geo/measures/write_area.ts'
import { writeLength } from '../../geo/measures/write_length.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import type { Language } from '../../geo/words.ts'
import { wordsIn } from '../words/use_words.ts'
import { cornersOf } from './corners_of.ts'
import { drawWords } from './draw_words.ts'

/** What a geometry measures, each figure with its name; the first is the one that matters most. */
export function geometryFigures(
  geometry: Geometry,
  language: Language,
  system: PositionSystem,
): readonly (readonly [string, string])[] {
  const words = wordsIn(drawWords, language)
  if (geometry.type === 'Point') {
    const written = formatPosition(positionFrom(geometry.coordinates), system, language)
    return [[words.position, written.ok ? written.value : geometry.coordinates.join(' ')]]
  }
  const lines = cornersOf(geometry)
  const length = writeLength(
    lineLengthMetres({ type: 'MultiLineString', coordinates: lines }),
    language,
  )
  const parts = partCount(geometry)
  const several = parts > 1 ? ([[words.parts, writeNumber(parts, language)]] as const) : []
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
    return [
      [words.area, writeArea(areaSquareMetres(geometry), language)],
      [words.perimeter, length],
      ...several,
    ]
  }
  return [[words.length, length], ...several]
}

const partCount = (geometry: Geometry): number =>
  geometry.type === 'MultiPolygon' || geometry.type === 'MultiLineString'
    ? geometry.coordinates.length
    : 1
