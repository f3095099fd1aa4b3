import { describe, expect, it } from 'vitest'
import { writeAge } from '../../../geo/measures/write_age.ts'
import { writeClock } from '../../../geo/measures/write_clock.ts'
import { writeDate } from '../../../geo/measures/write_date.ts'

describe('writeDate', () => {
  const moment = '2023-03-17T07:32:08Z'

  it('writes no more than is known, in Vietnamese', () => {
    expect(writeDate(moment, 'vi', 'year')).toBe('2023')
    expect(writeDate(moment, 'vi', 'month')).toBe('03/2023')
    expect(writeDate(moment, 'vi', 'day')).toBe('17/03/2023')
    expect(writeDate(moment, 'vi', 'minute')).toBe('14:32 17/03/2023')
  })

  it('writes the month as a word in English, so that it cannot be read two ways', () => {
    expect(writeDate(moment, 'en', 'year')).toBe('2023')
    expect(writeDate(moment, 'en', 'month')).toBe('Mar 2023')
    expect(writeDate('2026-01-05', 'en', 'day')).toBe('5 Jan 2026')
    expect(writeDate(moment, 'en', 'minute')).toBe('14:32, 17 Mar 2023')
  })

  it('takes the day from Viet Nam, not from UTC or from this machine', () => {
    expect(writeDate('2025-12-31T17:30:00Z', 'vi')).toBe('01/01/2026')
    expect(writeDate('2025-12-31T16:59:59Z', 'vi')).toBe('31/12/2025')
    expect(writeDate('2025-12-31T17:00:00Z', 'vi', 'minute')).toBe('00:00 01/01/2026')
    expect(writeDate('2025-12-31T17:30:00Z', 'vi', 'year')).toBe('2026')
  })

  it('takes a date without a time as that day', () => {
    expect(writeDate('2026-01-05', 'vi')).toBe('05/01/2026')
    expect(writeDate('2020', 'vi', 'year')).toBe('2020')
  })

  it('throws on text that is no moment', () => {
    for (const text of ['tháng 3', '2026-13-01', '05/01/2026', '2026-01-05T07:32:00', '']) {
      expect(() => writeDate(text, 'vi')).toThrow(/Not a moment/)
    }
  })

  it('takes a moment as PostgreSQL writes it', () => {
    expect(writeDate('2025-12-31 17:30:00.123+00', 'vi', 'minute')).toBe('00:30 01/01/2026')
    expect(writeDate('2026-01-01 00:30:00+07', 'vi', 'minute')).toBe('00:30 01/01/2026')
  })
})

describe('writeClock', () => {
  it('shows Viet Nam and UTC', () => {
    expect(writeClock('2025-10-05T07:32:08Z', 'local')).toBe('14:32:08')
    expect(writeClock('2025-10-05T07:32:08Z', 'utc')).toBe('07:32 UTC')
    expect(writeClock('2025-10-05T17:00:00Z', 'local')).toBe('00:00:00')
  })
})

describe('writeAge', () => {
  const now = '2026-11-21T12:00:00Z'

  it.each([
    ['2026-11-21T12:00:00Z', '0 giây', '0 seconds'],
    ['2026-11-21T11:59:58Z', '2 giây', '2 seconds'],
    ['2026-11-21T11:59:00Z', '1 phút', '1 minute'],
    ['2026-11-21T11:55:01Z', '4 phút', '4 minutes'],
    ['2026-11-21T11:00:01Z', '59 phút', '59 minutes'],
    ['2026-11-21T08:10:00Z', '3 giờ', '3 hours'],
    ['2026-11-20T12:00:00Z', '1 ngày', '1 day'],
    ['2026-11-19T11:00:00Z', '2 ngày', '2 days'],
    ['2026-08-01T00:00:00Z', '3 tháng', '3 months'],
    ['2020-01-01', '6 năm', '6 years'],
  ])('%s', (moment, vietnamese, english) => {
    expect(writeAge(moment, now, 'vi')).toBe(vietnamese)
    expect(writeAge(moment, now, 'en')).toBe(english)
  })

  it('takes a moment just ahead for a clock that is off, and no other', () => {
    expect(writeAge('2026-11-21T12:00:30Z', now, 'vi')).toBe('0 giây')
    expect(writeAge('2026-11-21T15:10:00Z', now, 'vi')).toBe('còn 3 giờ')
    expect(writeAge('2026-11-21T15:10:00Z', now, 'en')).toBe('in 3 hours')
  })
})
