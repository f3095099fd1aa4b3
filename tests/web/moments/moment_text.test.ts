import { describe, expect, it } from 'vitest'
import {
  beginOf,
  minuteText,
  momentText,
  precisionOfText,
} from '../../../web/moments/moment_text.ts'

describe('moments as a source writes them', () => {
  it('are in the time of Viet Nam', () => {
    expect(momentText('2023-12-31T17:00:00Z', 'year')).toBe('2024')
    expect(momentText('2024-06-25T10:30:00+00:00', 'minute')).toBe('2024-06-25T17:30')
    expect(minuteText('2024-06-24T17:00:00Z')).toBe('2024-06-25')
    expect(minuteText('2024-06-24T17:01:00Z')).toBe('2024-06-25T00:01')
    expect(momentText('khi nào', 'day')).toBe('khi nào')
  })

  it('say by their form how exact they are', () => {
    const texts = ['2024', '2024-06', '2024-06-25', '2024-06-25T17:30']
    expect(texts.map(precisionOfText)).toEqual(['year', 'month', 'day', 'minute'])
    const none = ['', '24', '2024-13', '2025-02-29', '2024-06-25T25:00', '25/06/2024', 'unknown']
    expect(none.map(precisionOfText)).toEqual(none.map(() => undefined))
  })

  it('begin where they are not exact', () => {
    expect(beginOf('2024')).toBe('2024-01-01T00:00:00+07:00')
    expect(beginOf('2024-06')).toBe('2024-06-01T00:00:00+07:00')
    expect(beginOf('2024-06-25T17:30')).toBe('2024-06-25T17:30:00+07:00')
  })
})
