import { describe, expect, it } from 'vitest'
import { writeArea } from '../../../geo/measures/write_area.ts'
import { writeBearing } from '../../../geo/measures/write_bearing.ts'
import { writeLength } from '../../../geo/measures/write_length.ts'
import { writeNumber } from '../../../geo/measures/write_number.ts'
import { writeQuantity } from '../../../geo/measures/write_quantity.ts'

/** A quantity with an ordinary space where the text has one that keeps the line together. */
function breakable(text: string): string {
  expect(text).not.toContain(' ')
  return text.replace('\u00a0', ' ')
}

describe('writeNumber', () => {
  it('writes decimals and thousands as each language does', () => {
    expect(writeNumber(46_588, 'vi')).toBe('46.588')
    expect(writeNumber(46_588, 'en')).toBe('46,588')
    expect(writeNumber(1_858, 'vi')).toBe('1.858')
    expect(writeNumber(82.47, 'vi')).toBe('82,47')
    expect(writeNumber(82.47, 'en')).toBe('82.47')
    expect(writeNumber(-3.5, 'vi')).toBe('-3,5')
  })

  it('rounds to the decimals asked for, and keeps as many as asked for', () => {
    expect(writeNumber(82.4751, 'vi', 1)).toBe('82,5')
    expect(writeNumber(82, 'vi', 2, 2)).toBe('82,00')
    expect(writeNumber(-0.001, 'vi')).toBe('0')
  })

  it('does not write what is no number', () => {
    expect(() => writeNumber(Number.NaN, 'vi')).toThrow(RangeError)
    expect(() => writeNumber(Infinity, 'en')).toThrow(RangeError)
  })
})

describe('writeQuantity', () => {
  it('puts the unit on the same line', () => {
    expect(breakable(writeQuantity(82.47, 'km²', 'vi'))).toBe('82,47 km²')
    expect(breakable(writeQuantity(46_588, 'người', 'vi'))).toBe('46.588 người')
    expect(breakable(writeQuantity(84, '%', 'vi'))).toBe('84 %')
    expect(writeQuantity(21.5, '°', 'vi')).toBe('21,5°')
  })
})

describe('writeLength', () => {
  it.each([
    [0, '0 m'],
    [8.44, '8,4 m'],
    [9.96, '10 m'],
    [640.4, '640 m'],
    [999.4, '999 m'],
    [999.6, '1 km'],
    [2_000, '2 km'],
    [12_346, '12,35 km'],
    [119_400, '119 km'],
  ])('%f m: %s', (metres, text) => {
    expect(breakable(writeLength(metres, 'vi'))).toBe(text)
  })
})

describe('writeArea', () => {
  it.each([
    [640.2, '640 m²'],
    [9_999.6, '1 ha'],
    [827_900, '82,79 ha'],
    [999_960, '1 km²'],
    [82_470_000, '82,47 km²'],
    [6_178_210_000, '6.178 km²'],
  ])('%f m²: %s', (squareMetres, text) => {
    expect(breakable(writeArea(squareMetres, 'vi'))).toBe(text)
  })
})

describe('writeBearing', () => {
  it('has three digits and no 360', () => {
    expect(writeBearing(43.2)).toBe('043°')
    expect(writeBearing(359.6)).toBe('000°')
    expect(writeBearing(-0.4)).toBe('000°')
    expect(writeBearing(-90)).toBe('270°')
  })
})
