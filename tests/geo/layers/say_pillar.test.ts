import { describe, expect, it } from 'vitest'
import {
  type SaidItem,
  type SaidPillar,
  sayPillar,
} from '../../../geo/layers/readiness_needs/say_pillar.ts'
import { pillarScore } from '../../../geo/measures/readiness_score.ts'

const now = '2026-11-20T12:00:00Z'
const item = (own: Partial<SaidItem> = {}): SaidItem => ({
  ...{ name: 'Áo phao', measureUnit: 'chiếc', missing: 38, countedAt: '2026-11-20T09:00:00Z' },
  ...own,
})
const said = (usable: number | undefined, ...items: SaidItem[]): SaidPillar => ({
  ...{ pillar: 'logistics', items },
  score: pillarScore(
    items.map(({ countedAt }) => {
      const isHeard = countedAt !== null
      return { need: 100, usable: isHeard ? usable : undefined, isFresh: isHeard }
    }),
  ),
})

describe('a pillar in words', () => {
  it('says what is missing and how old that is', () => {
    expect(sayPillar(said(62, item()), now, 'vi')).toBe(
      'Hậu cần 62\u00a0%: thiếu 38 chiếc áo phao; báo cáo 3 giờ trước',
    )
  })

  it('does not say a unit of measure twice', () => {
    const places = item({ name: 'Chỗ sơ tán', measureUnit: 'chỗ', missing: 1_800 })
    expect(sayPillar(said(62, places), now, 'vi')).toContain('thiếu 1.800 chỗ sơ tán;')
  })

  it('gives no figure of what is unknown, and none that all is there', () => {
    const unheard = item({ missing: null, countedAt: null })
    expect(sayPillar(said(0, unheard), now, 'vi')).toBe('Hậu cần: chưa rõ; mới biết 0 trên 1 mục')
    const half = said(100, item({ missing: 0 }), unheard)
    expect(sayPillar(half, now, 'vi')).toBe(
      'Hậu cần 100\u00a0%: không thiếu mục nào đã báo; mới biết 1 trên 2 mục; báo cáo 3 giờ trước',
    )
  })

  it('cuts and does not round, so that 100 % is all of it', () => {
    const nearly = { ...said(62, item()), score: { ...pillarScore([]), score: 0.9999 } }
    expect(sayPillar({ ...nearly, score: { ...nearly.score, level: 'ready' } }, now, 'en')).toMatch(
      /^Logistics 99\u00a0%/,
    )
  })

  it('says that there is no plan', () => {
    expect(sayPillar(said(undefined), now, 'en')).toBe('Logistics: no plan')
  })
})
