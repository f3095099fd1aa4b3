import type { DegreeToken, DirectionToken } from './degree_tokens.ts'

/** One latitude or longitude as it was written, before it is clear which of the two it is. */
export interface WrittenAngle {
  /** Without its sign. */
  readonly degrees: number
  readonly sign: 'plus' | 'minus' | null
  readonly direction: DirectionToken | null
  readonly axis: 'latitude' | 'longitude' | null
  readonly hasDegreeSign: boolean
  readonly hasDecimals: boolean
  /** 1 for decimal degrees, 2 with minutes, 3 with seconds. */
  readonly numbers: number
  readonly lastDigitDegrees: number
  readonly isSexagesimal: boolean
}

/** n a number, the rest as written. Degrees, then minutes, then seconds, marks left out at will. */
const SHAPE = /^n(?:°?|°?n'?|°?n'?n"?|:n(?::n)?)$/

const UNITS_PER_DEGREE = [1, 60, 3600] as const

/**
 * Takes the parts of one angle and returns it, or null when they do not make one. Directions and
 * axis words may stand before or after the numbers. Minutes of 60 and more come back as they are,
 * for the caller to name the mistake (`isSexagesimal` false).
 */
export function readAngle(tokens: readonly DegreeToken[]): WrittenAngle | null {
  const core = tokens.filter((token) => token.kind === 'number' || token.kind === 'mark')
  const start = tokens.findIndex((token) => token.kind === 'number')
  const isTogether = tokens
    .slice(start, start + core.length)
    .every((token) => token.kind === 'number' || token.kind === 'mark')
  const shape = core.map((token) => (token.kind === 'number' ? 'n' : token.mark)).join('')
  if (start < 0 || !isTogether || !SHAPE.test(shape)) return null

  const numbers = core.filter((token) => token.kind === 'number')
  const directions = tokens.filter((token) => token.kind === 'direction')
  const axes = tokens.filter((token) => token.kind === 'axis')
  const signs = tokens.filter((token) => token.kind === 'sign')
  const counted = core.length + directions.length + axes.length + signs.length
  if (counted !== tokens.length) return null
  if (directions.length > 1 || axes.length > 1 || signs.length > 1) return null
  const [sign] = signs
  if (sign && tokens[start - 1] !== sign) return null
  if (numbers.slice(0, -1).some((number) => number.fraction !== '')) return null

  const isBare = !/[°:]/.test(shape) && directions.length + axes.length === 0
  if (numbers.length > 1 && isBare) return null

  const values = numbers.map(({ whole, fraction }) => Number(`${whole}.${fraction}`))
  const lastUnit = UNITS_PER_DEGREE[numbers.length - 1] ?? 1
  const decimals = numbers.at(-1)?.fraction.length ?? 0
  return {
    degrees: values.reduce((sum, value, i) => sum + value / (UNITS_PER_DEGREE[i] ?? 1), 0),
    sign: sign ? (sign.isNegative ? 'minus' : 'plus') : null,
    direction: directions[0] ?? null,
    axis: axes[0]?.axis ?? null,
    hasDegreeSign: shape.includes('°'),
    hasDecimals: decimals > 0,
    numbers: numbers.length,
    lastDigitDegrees: 10 ** -decimals / lastUnit,
    isSexagesimal: values.slice(1).every((value) => value < 60),
  }
}
