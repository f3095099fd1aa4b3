import { err, type Result } from '../result.ts'
import type { CoordinateReading } from './coordinate_reading.ts'
import { type DegreeToken, degreeTokens } from './degree_tokens.ts'
import { locateAngles } from './locate_angles.ts'
import { readAngle } from './read_angle.ts'
import type { UnreadableCoordinate } from './unreadable_coordinate.ts'

/** Takes plain coordinate text and reads it as a latitude and a longitude in any notation. */
export function readDegrees(plain: string): Result<CoordinateReading, UnreadableCoordinate> {
  const tokens = degreeTokens(plain)
  if (!tokens) return err('not_a_coordinate')

  const readings = tokens.flatMap((_, cut) => {
    const left = readAngle(withoutSeparatorAtEnd(tokens.slice(0, cut)))
    const right = readAngle(tokens.slice(cut))
    return left && right ? [locateAngles(left, right)] : []
  })
  const found = readings.filter((reading) => reading.ok)
  const [reading, otherReading] = found
  // Two ways to read it that both make sense are a guess.
  if (otherReading) return err('not_a_coordinate')
  return reading ?? readings[0] ?? err('not_a_coordinate')
}

function withoutSeparatorAtEnd(tokens: readonly DegreeToken[]): readonly DegreeToken[] {
  return tokens.at(-1)?.kind === 'separator' ? tokens.slice(0, -1) : tokens
}
