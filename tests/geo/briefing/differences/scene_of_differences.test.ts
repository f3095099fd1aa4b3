import { describe, expect, it } from 'vitest'
import { callouts } from '../../../../geo/briefing/callout.ts'
import { compareFeatures } from '../../../../geo/briefing/differences/compare_features.ts'
import type { Differences } from '../../../../geo/briefing/differences/differences.ts'
import { sceneOfDifferences } from '../../../../geo/briefing/differences/scene_of_differences.ts'
import { longestText } from '../../../../geo/layers/briefing_scenes/vocabulary.ts'

const house = (id: string, properties: object = {}, lon: number | null = 107.9) => ({
  id,
  geometry: lon === null ? null : { type: 'Point' as const, coordinates: [lon, 21.5] },
  properties: { name_vi: `Nhà ${id}`, name_en: `House ${id}`, capacity_people: 100, ...properties },
})
const between = (layers: Differences['layers']): Differences => ({
  ...{ from: '2026-11-27T10:00:00.000Z', to: '2026-11-28T10:00:00.000Z', layers, too_many: [] },
})

describe('a scene of what is different', () => {
  it('names it layer by layer, and points at it with what changed in words', () => {
    const found = compareFeatures(
      'shelters',
      [house('a'), house('b'), house('c', { known_at: 'x' }), house('e')],
      [
        ...[house('a', { capacity_people: 7 }), house('c', { known_at: 'y' })],
        ...[house('d', {}, null), house('e', {}, 108)],
      ],
    )
    const scene = sceneOfDifferences(between([found]), true)
    expect(scene.name.en).toBe('Since 17:00, 27 Nov 2026')
    expect(scene.text.vi).toBe(
      'Nơi sơ tán: 1 mới có (Nhà d); 1 không còn (Nhà b); 2 thay đổi (Nhà a; Nhà e).\nChú thích chỉ 3 trên 4 thay đổi.',
    )
    expect(scene.callouts.map(({ text_en }) => text_en)).toEqual([
      '− House b',
      expect.stringMatching(/^Δ House a: .*100.* → 7/),
      'Δ House e: position',
    ])
    const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6
    expect(scene.extent?.map(round)).toEqual([107.88, 21.48, 108.02, 21.52])
  })

  it('stays within what a scene may hold, and says how many there are', () => {
    const many = Array.from({ length: 60 }, (_, at) => house(`${at}_${'x'.repeat(300)}`))
    const layers = Array.from({ length: 9 }, () => compareFeatures('shelters', [], many))
    const scene = sceneOfDifferences(between(layers), false)
    expect(callouts.safeParse(scene.callouts).success).toBe(true)
    expect(scene.callouts).toHaveLength(20)
    expect(scene.text.vi.length).toBeLessThanOrEqual(longestText)
    const few = sceneOfDifferences(
      between([compareFeatures('shelters', [], many.slice(0, 30))]),
      false,
    )
    expect(few.text.en).toContain('Callouts point at 20 of 30 differences.')
  })

  it('says that nothing has changed', () => {
    const scene = sceneOfDifferences(between([]), true)
    expect([scene.text.en, scene.callouts, scene.extent]).toEqual([
      'Nothing has changed.',
      [],
      null,
    ])
  })
})
