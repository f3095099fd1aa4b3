import { describe, expect, it } from 'vitest'
import { writeDuration } from '../../../web/presenting/write_duration.ts'

describe('how long somebody has spoken', () => {
  it.each([
    [-500, '00:00'],
    [7_999, '00:07'],
    [425_000, '07:05'],
    [3_750_000, '1:02:30'],
  ])('writes %d milliseconds as %s', (milliseconds, text) => {
    expect(writeDuration(milliseconds)).toBe(text)
  })
})
