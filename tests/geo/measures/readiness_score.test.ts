import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type NeededItem,
  pillarScore,
  type ReadinessScore,
  unitScore,
} from '../../../geo/measures/readiness_score.ts'

const has = (need: number, usable?: number, isFresh = usable !== undefined): NeededItem => ({
  ...{ need, usable, isFresh },
})
const quantity = fc.integer({ min: 1, max: 10_000_000 })
const anyItem: fc.Arbitrary<NeededItem> = fc
  .record({ need: quantity, have: fc.option(fc.nat(10_000_000)), isFresh: fc.boolean() })
  .map(({ need, have, isFresh }) => has(need, have ?? undefined, have !== null && isFresh))
const anyPillar = fc.array(anyItem, { maxLength: 8 })

describe('the score of a pillar', () => {
  it('is what there is of what is needed', () => {
    expect(pillarScore([has(100, 62)])).toMatchObject({ score: 0.62, level: 'short', known: 1 })
    expect(pillarScore([has(100, 62), has(100, 100)]).score).toBe(0.81)
  })

  it('is not mended by what is over elsewhere', () => {
    expect(pillarScore([has(10, 0), has(10, 10_000_000)]).score).toBe(0.5)
  })

  it('leaves out what nobody spoke of, which is unknown and not zero', () => {
    expect(pillarScore([has(10, 10), has(90)])).toMatchObject({ score: 1, known: 1, items: 2 })
    expect(pillarScore([has(10, 0), has(90)])).toMatchObject({ score: 0, level: 'weak' })
  })

  it('is none where less than half is known', () => {
    const unknown = { score: null, level: 'unknown' }
    expect(pillarScore([has(10), has(10)])).toMatchObject(unknown)
    expect(pillarScore([has(10, 0), has(10), has(10)])).toMatchObject(unknown)
    expect(pillarScore([has(10, 0), has(10, 0, false), has(10, 0, false)])).toMatchObject(unknown)
    expect(pillarScore([has(10, 10), has(10)]).level).toBe('ready')
  })

  it('does not rise when a report grows old', () => {
    const [short, old] = [has(10, 0), has(10, 0, false)]
    expect(pillarScore([short, has(10, 10)]).score).toBe(pillarScore([old, has(10, 10)]).score)
  })

  it('is none without a plan', () => {
    expect(pillarScore([])).toEqual({
      ...{ items: 0, known: 0, met: 0, needed: 0, score: null, level: 'no_plan' },
    })
  })

  it.each([
    [90, 'ready'],
    [89, 'short'],
    [60, 'short'],
    [59, 'weak'],
    [0, 'weak'],
  ])('of %i of 100 is %s', (have, level) => {
    expect(pillarScore([has(100, have)]).level).toBe(level)
  })

  it('lies between 0 and 1, and is there exactly where it is known', () => {
    fc.assert(
      fc.property(anyPillar, (items) => {
        const { score, known, level } = pillarScore(items)
        const isKnown = items.length > 0 && known * 2 >= items.length
        expect(score !== null).toBe(isKnown)
        expect(['ready', 'short', 'weak'].includes(level)).toBe(isKnown)
        if (score !== null) expect(score >= 0 && score <= 1).toBe(true)
      }),
    )
  })
})

describe('the score of a unit', () => {
  it('is that of its weakest pillar', () => {
    const pillars = [[has(10, 10)], [has(100, 62)], [has(10, 9)], []].map(pillarScore)
    expect(unitScore(pillars)).toMatchObject({ score: 0.62, items: 3, known: 3, level: 'short' })
  })

  it('is unknown where less than half of its items is, whatever one pillar says', () => {
    const pillars = [[has(10, 0)], [has(10)], [has(10)]].map(pillarScore)
    expect(unitScore(pillars)).toMatchObject({ score: null, level: 'unknown', known: 1, items: 3 })
  })

  it('does not count a pillar that is unknown as the weakest', () => {
    const pillars = [[has(10, 10)], [has(10, 8)], [has(10)]].map(pillarScore)
    expect(unitScore(pillars)).toMatchObject({ score: 0.8, known: 2, items: 3 })
  })

  it('is never better than one of its pillars', () => {
    fc.assert(
      fc.property(fc.array(anyPillar, { maxLength: 4 }), (plans) => {
        const pillars = plans.map(pillarScore)
        const { score } = unitScore(pillars)
        const known = pillars.flatMap((pillar: ReadinessScore) => pillar.score ?? [])
        if (score !== null) expect(score).toBe(Math.min(...known))
      }),
    )
  })
})
