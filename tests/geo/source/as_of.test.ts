import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asOf, asOfText, precisionOf } from '../../../geo/source/as_of.ts'

const digits = (number: number, count: number) => String(number).padStart(count, '0')
const written = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    minute: fc.integer({ min: 0, max: 1439 }),
    length: fc.constantFrom(4, 7, 10, 16),
  })
  .map(({ year, month, day, minute, length }) => {
    const date = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
    const time = `${digits(Math.floor(minute / 60), 2)}:${digits(minute % 60, 2)}`
    return `${date}T${time}`.slice(0, length)
  })

describe('a moment as a source writes it', () => {
  it('is read and written back the same, in whatever zone it was given between', () => {
    fc.assert(
      fc.property(written, (text) => {
        const { at, precision } = asOf.parse(text)
        expect(precisionOf(text)).toBe(precision)
        expect(asOfText(at, precision)).toBe(text)
        if (Number(text.slice(0, 4)) > 1) {
          expect(asOfText(new Date(at).toISOString(), precision)).toBe(text)
        }
      }),
    )
  })

  it.each([
    ['2025-06-01T10:30:00+07:00', 'day'],
    ['2025-06-01T00:00:00+07:00', 'year'],
    ['2025-06-01T00:00:00Z', 'day'],
    ['2025-06-01T10:30:15+07:00', 'minute'],
    ['2025-06-01T10:30:00.000001+07:00', 'minute'],
    ['2025-13-01T00:00:00+07:00', 'day'],
  ] as const)('%s is more exact than a %s, or no moment', (moment, precision) => {
    expect(asOfText(moment, precision)).toBeUndefined()
  })

  it('knows no year 0, as PostgreSQL', () => {
    expect(asOf.safeParse('0000').success).toBe(false)
  })
})
