import { describe, expect, it } from 'vitest'
import { isOld } from '../../../../web/map/style/provenance_expression.ts'
import { evaluate } from './evaluate.ts'

describe('the age of a statement', () => {
  const now = new Date('2026-11-21T00:00:00Z')
  const told = (layer: Parameters<typeof isOld>[0], as_of: string | undefined, at = now) =>
    evaluate(isOld(layer, at) ?? false, { properties: as_of === undefined ? {} : { as_of } })
  const of = (as_of: string | undefined) => told({ cadenceDays: 365 }, as_of)

  it('is old when its layer expects a newer one', () => {
    expect(of('2025-11-20T00:00:00+00:00')).toBe(true)
    expect(of('2025-11-22T00:00:00+00:00')).toBe(false)
  })

  it('reads the way a database server writes an instant too', () => {
    expect(of('2025-11-20 00:00:00+00')).toBe(true)
    expect(of('2026-01-01 00:00:00+00')).toBe(false)
  })

  it('is not claimed of what has no date, nor of a layer that does not age', () => {
    expect(of(undefined)).toBe(false)
    expect(isOld({}, now)).toBeUndefined()
  })

  it('comes within a minute where the cadence is one of hours, and with the day elsewhere', () => {
    const as_of = '2026-11-20T22:00:30+00:00'
    const later = new Date(now.getTime() + 60_000)
    expect(told({ cadenceHours: 2 }, as_of)).toBe(false)
    expect(told({ cadenceHours: 2 }, as_of, later)).toBe(true)
    expect(isOld({ cadenceDays: 365 }, later)).toEqual(isOld({ cadenceDays: 365 }, now))
  })
})
