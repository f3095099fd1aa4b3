import { describe, expect, it } from 'vitest'
import { isOld } from '../../../../web/map/style/provenance_expression.ts'
import { evaluate } from './evaluate.ts'

describe('the age of a statement', () => {
  const old = isOld(365, new Date('2026-11-21T00:00:00Z'))
  const of = (as_of: string | undefined) =>
    evaluate(old, { properties: as_of === undefined ? {} : { as_of } })

  it('is old when its layer expects a newer one', () => {
    expect(of('2025-11-20T00:00:00+00:00')).toBe(true)
    expect(of('2025-11-22T00:00:00+00:00')).toBe(false)
  })

  it('reads the way a database server writes an instant too', () => {
    expect(of('2025-11-20 00:00:00+00')).toBe(true)
    expect(of('2026-01-01 00:00:00+00')).toBe(false)
  })

  it('is not claimed of what has no date', () => {
    expect(of(undefined)).toBe(false)
  })
})
