import { fill } from '../../geo/fill.ts'
import { writeDecimalDegrees } from '../../geo/measures/write_decimal_degrees.ts'
import { type Language, wordFor } from '../../geo/words.ts'
import { isRecord, listFrom, numberFrom, textFrom } from '../state/api/read_json.ts'
import { shapeTold, shapeWords } from './shape_words.ts'

/** A tenth of a metre: two positions that are not the same should not look so. */
const decimals = 6
/** Enough of a hash to tell two apart. */
const lettersOfHash = 16

/**
 * A shape as the log has it: a small one with all its vertices, a large one with how many it has and
 * the beginning of its hash.
 *
 * @returns null for what is no shape.
 */
export function writeShape(value: unknown, language: Language): string | null {
  const type = isRecord(value) ? textFrom(value.type) : null
  if (!isRecord(value) || type === null) return null
  const shape = wordFor(shapeWords, type, language)
  const hash = textFrom(value.sha256)
  if (hash !== null) {
    const told = fill(shapeTold[language], { shape, count: numberFrom(value.points) ?? '?' })
    return `${told}, SHA-256 ${hash.slice(0, lettersOfHash)}…`
  }
  const positions = positionsIn(value.coordinates).map(([lon, lat]) =>
    writeDecimalDegrees([lon, lat], language, decimals),
  )
  if (positions.length <= 1) return [shape, ...positions].join(' ')
  const told = fill(shapeTold[language], { shape, count: positions.length })
  return `${told}: ${positions.join('; ')}`
}

/** Of coordinates however deep they lie in lists. */
function positionsIn(coordinates: unknown): readonly (readonly [number, number])[] {
  const [lon, lat] = listFrom(coordinates)
  if (typeof lon === 'number' && typeof lat === 'number') return [[lon, lat]]
  return listFrom(coordinates).flatMap(positionsIn)
}
