import { describe, expect, it } from 'vitest'
import { writeDate } from '../../../geo/measures/write_date.ts'
import { asOfPrecision } from '../../../geo/provenance.ts'
import { codesOf } from '../../../geo/words.ts'
import { beginOf, momentText } from '../../../web/moments/moment_text.ts'
import { readMoment } from '../../../web/moments/read_moment.ts'

describe('a moment that is typed', () => {
  it('is as exact as it was typed', () => {
    expect(readMoment('2024', 'vi')).toBe('2024')
    expect(readMoment(' 6/2024 ', 'vi')).toBe('2024-06')
    expect(readMoment('25/6/2024', 'vi')).toBe('2024-06-25')
    expect(readMoment('8:05 25-06-2024', 'vi')).toBe('2024-06-25T08:05')
    expect(readMoment('25.6.2024 17h30', 'vi')).toBe('2024-06-25T17:30')
  })

  it('may stand as the API writes it, or without marks', () => {
    expect(readMoment('2024-06-25T17:30', 'en')).toBe('2024-06-25T17:30')
    expect(readMoment('25062024', 'vi')).toBe('2024-06-25')
    expect(readMoment('062024', 'vi')).toBe('2024-06')
  })

  it('is read back as this screen writes it', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const precision of codesOf(asOfPrecision)) {
        const text = momentText('2024-03-05T01:02:00Z', precision)
        expect(readMoment(writeDate(beginOf(text), language, precision), language)).toBe(text)
      }
    }
  })

  it('is none where it is no day, or two', () => {
    for (const text of [
      '',
      '31/02/2024',
      '25/13/2024',
      '25/06/24',
      '25:61 25/06/2024',
      'hôm qua',
    ]) {
      expect(readMoment(text, 'vi')).toBeNull()
    }
    expect(readMoment('05/01/2026', 'vi')).toBe('2026-01-05')
    expect(readMoment('05/01/2026', 'en')).toBeNull()
    expect(readMoment('25/01/2026', 'en')).toBe('2026-01-25')
    expect(readMoment('5 January 2026', 'en')).toBe('2026-01-05')
  })
})
