import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { now } from '../../../web/map/moment.ts'
import { readAddress } from '../../../web/state/read_address.ts'
import { screenAtFirst } from '../../../web/state/screen.ts'
import { writeAddress } from '../../../web/state/write_address.ts'

const at = fc.option(
  fc
    .integer({ min: Date.parse('1990-01-01') / 1000, max: Date.parse('2090-01-01') / 1000 })
    .map((seconds) => seconds * 1000),
)

describe('the moment in the address', () => {
  it('opens again to the second, and says nothing of now', () => {
    fc.assert(
      fc.property(at, at, (trueAt, knownAt) => {
        const moment = { trueAt, knownAt }
        const { moment: read, problems } = readAddress(writeAddress(screenAtFirst, moment))
        expect(problems).toEqual([])
        expect(read).toEqual(moment)
      }),
    )
    expect(writeAddress(screenAtFirst, now)).toBe(writeAddress(screenAtFirst))
  })

  it('is written as a clock in Viet Nam shows it', () => {
    const ten = Date.parse('2026-11-26T10:00:00+07:00')
    expect(writeAddress(screenAtFirst, { trueAt: ten, knownAt: null })).toMatch(
      /&d=2026-11-26T10:00$/,
    )
  })

  it.each(['d=2026-02-30T10:00', 'd=yesterday', 'k=2026-11-26', 'k=2026-11-26T25:00', 'd='])(
    'that cannot be read is named, and now is shown: %s',
    (part) => {
      const { moment, problems } = readAddress(`v=1&${part}`)
      expect(moment).toEqual(now)
      expect(problems.map(({ vi }) => vi).join()).toContain(part)
    },
  )
})
