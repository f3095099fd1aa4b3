import { describe, expect, it } from 'vitest'
import type { LayerDefinition } from '../../../../geo/layers/define_layer.ts'
import { incidentsLayer } from '../../../../geo/layers/incidents/layer.ts'
import { pointAges } from '../../../../web/map/special/point_ages.ts'
import { pointNames } from '../../../../web/map/special/point_names.ts'
import { readPoints } from '../../../../web/map/special/points_answer.ts'

const definition: LayerDefinition = incidentsLayer
const hour = 3600
const now = 1_795_000_000

const answer = {
  numberMatched: 6,
  unlocatedCount: 1,
  ids: ['a', 'b', 'c', 'd', 'e'],
  longitudes: [107_970_000, 107_970_001, 107_900_000, 107_900_000, 107_900_000],
  latitudes: [21_525_000, 21_525_000, 21_500_000, 21_500_000, 21_500_000],
  properties: {
    kind: ['fire', 'fire', 'fire', 'volcano', 'flood'],
    state: ['reported', 'reported', 'closed', 'reported', 'responding'],
    confidence: ['sure', 'sure', 'sure', 'unverified', 'sure'],
    as_of: [now - hour, now - 3 * hour, now - 900 * hour, now - hour, null],
    marking: ['cong_khai', 'noi_bo', 'cong_khai', 'cong_khai', 'cong_khai'],
  },
}
const points = readPoints(answer, definition)
const classIdAt = (at: number) =>
  definition.classes[points.looks[points.lookAt[at] ?? -1]?.classAt ?? -1]?.id

describe('points of very many incidents', () => {
  it('stand where they were told to, each of its class, the strange one of the last', () => {
    expect([...points.positions.slice(0, 4)]).toEqual([107.97, 21.525, 107.970001, 21.525])
    expect([0, 1, 2, 3, 4].map(classIdAt)).toEqual(['fire', 'fire', 'ended', 'unknown', 'water'])
    expect(points.lookAt[0]).toBe(points.lookAt[1])
    expect(points).toMatchObject({ matched: 6, unlocated: 1, length: 5 })
    expect(points.markings).toEqual(['cong_khai', 'noi_bo'])
  })

  it('are old past their cadence; what is over, and what says no time, never', () => {
    const ages = pointAges(points, definition, now * 1000)
    expect([0, 1, 2, 3, 4].map(ages.isOld)).toEqual([false, true, false, false, false])
    expect(ages.oldCount).toBe(1)
    expect(pointAges(points, definition, (now + 2 * hour) * 1000).oldCount).toBe(3)
  })

  it('are called by their kind; one that this screen does not know by its code as well', () => {
    expect(pointNames(points, 0, definition)).toMatchObject({ name_vi: 'Cháy, nổ' })
    expect(pointNames(points, 3, definition).name_vi).toContain('volcano')
  })

  it('are refused where the answer is none', () => {
    for (const wrong of [null, [], {}, { ...answer, ids: undefined }]) {
      expect(() => readPoints(wrong, definition)).toThrow()
    }
  })
})
