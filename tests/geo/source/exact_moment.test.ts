import { expect, it } from 'vitest'
import { exactMoment } from '../../../geo/source/exact_moment.ts'

it.each([
  ['2025-10-05T14:32:07.25+07:00', '2025-10-05T14:32:07.25+07:00'],
  ['2025-10-05T07:32:07Z', '2025-10-05T07:32:07Z'],
  ['2025-10-05T07:32Z', '2025-10-05T07:32Z'],
  ['2025-10-05T14:32', '2025-10-05T14:32:00+07:00'],
])('%s is taken', (text, at) => {
  expect(exactMoment.parse(text)).toEqual({ at, precision: 'minute' })
})

it.each([
  ...[
    '',
    'hôm nay',
    '2025',
    '2025-10',
    '2025-10-05',
    '2025-02-30T10:00:00Z',
    '0000-01-01T00:00:00Z',
  ],
  ...['2025-10-05T25:00:00Z', '2025-10-05T14:32:07', '2025-10-05T14:32:07-16:00'],
  '2025-10-05T14:32:07.1234567Z',
])('%j is no moment', (text) => {
  expect(exactMoment.safeParse(text).success).toBe(false)
})
