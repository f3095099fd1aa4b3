import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClusterIndex, mostClusterZoom } from '../../../../web/map/special/cluster_points.ts'
import { tallyOf } from '../../../../web/map/special/seen_points.ts'

const place = fc.tuple(
  fc.double({ min: 107, max: 109, noNaN: true }),
  fc.double({ min: 20, max: 22, noNaN: true }),
)
/** Some lie upon each other, as reports of one thing do. */
const places = fc
  .tuple(fc.array(place, { maxLength: 200 }), fc.array(fc.nat(), { maxLength: 100 }))
  .map(([own, again]) => [
    ...own,
    ...again.flatMap((at) => (own.length > 0 ? [own[at % own.length] ?? [107, 20]] : [])),
  ])
const zoom = fc.integer({ min: 0, max: mostClusterZoom + 1 })
const world = [-180, -85, 180, 85] as const

const indexOf = (points: readonly (readonly number[])[]) =>
  new ClusterIndex(Float64Array.from(points.flat()), points.length)

describe('clusters', () => {
  it('stand at every zoom for all points there are, each once', () => {
    fc.assert(
      fc.property(places, zoom, (points, at) => {
        const found = indexOf(points).clustersIn(world, at)
        const { single, clustered } = tallyOf(found, world)
        expect(single + clustered).toBe(points.length)
        const alone = [...found.which].filter((one) => one >= 0)
        expect(new Set(alone).size).toBe(alone.length)
        if (at > mostClusterZoom) expect(alone.length).toBe(points.length)
      }),
    )
  })

  it('fall apart, when pressed, into what they were said to gather', () => {
    fc.assert(
      fc.property(places, zoom, (points, at) => {
        const index = indexOf(points)
        const { which, counts } = index.clustersIn(world, at)
        const pressed = which.findIndex((one) => one < 0)
        if (pressed === -1) return
        const next = index.zoomInto(which[pressed] ?? 0)
        expect(next).toBeGreaterThan(at)
        const closer = index.clustersIn(world, Math.min(next, mostClusterZoom + 1))
        expect(closer.counts.length).toBeGreaterThan(counts.length)
        expect(closer.counts.reduce((sum, count) => sum + count, 0)).toBe(points.length)
      }),
    )
  })
})
