import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFigures, reportBefore } from '../../../geo/report/compare_figures.ts'
import type { Figure } from '../../../geo/report/figures_of.ts'
import { figure } from '../../../geo/report/vocabulary.ts'
import { codesOf } from '../../../geo/words.ts'

const figures: fc.Arbitrary<readonly Figure[]> = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom(...codesOf(figure)),
    value: fc.option(fc.nat(1_000)),
    of: fc.constant(null),
    unsaid: fc.nat(3),
    rows: fc.constant([]),
  }),
  { selector: ({ name }) => name },
)

describe('a report against the one before', () => {
  it('gives back the number of now, wherever both are known, and else no difference', () => {
    fc.assert(
      fc.property(figures, figures, (now, before) => {
        const compared = compareFigures(now, before)
        expect([...compared.keys()]).toEqual(now.map(({ name }) => name))
        for (const { name, value } of now) {
          const { before: was = null, change = null } = compared.get(name) ?? {}
          if (value === null || was === null) expect(change).toBeNull()
          else expect(was + (change ?? Number.NaN)).toBe(value)
        }
      }),
    )
  })

  it.each([
    ['2026-01-05T09:59:00Z', '2026-01-04T10:00:00.000Z'],
    ['2026-01-05T10:00:00Z', '2026-01-04T10:00:00.000Z'],
    ['2026-01-05T10:01:00Z', '2026-01-05T10:00:00.000Z'],
    // After midnight in Viet Nam, still the day before in UTC.
    ['2026-01-05T18:00:00Z', '2026-01-05T10:00:00.000Z'],
  ])('at %s is that of %s', (moment, before) => {
    expect(reportBefore(new Date(moment)).toISOString()).toBe(before)
  })
})
