import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SpanName, spans, stretchOf } from '../../../web/clock/spans.ts'

const name = fc.constantFrom(...(Object.keys(spans) as SpanName[]))
const now = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2030-01-01') })
const year = 366 * 86_400_000

describe('the stretch of the time bar', () => {
  it('holds the present or what is shown, in whole steps of the clock of Viet Nam', () => {
    fc.assert(
      fc.property(name, now, fc.integer({ min: 0, max: 3 * year }), (span, nowMs, ago) => {
        const shown = nowMs - ago
        const { from, to, step } = stretchOf(span, [shown, null], nowMs)
        expect(to - from).toBe(spans[span].seconds)
        expect(shown / 1000).toBeGreaterThanOrEqual(from)
        expect(shown / 1000).toBeLessThanOrEqual(to)
        // No farther ahead than the step that the present lies in.
        expect(to - nowMs / 1000).toBeLessThan(step)
        expect((to + 7 * 3600) % step).toBe(0)
        expect((to - from) / step).toBeLessThanOrEqual(1000)
      }),
    )
  })

  it('reaches to the present where the present is shown', () => {
    const nowMs = Date.parse('2026-11-26T10:07:00+07:00')
    const { from, to } = stretchOf('span_1d', [null, null], nowMs)
    expect(new Date(to * 1000).toISOString()).toBe('2026-11-26T03:15:00.000Z')
    expect(to - from).toBe(86_400)
  })
})
