import {
  area,
  bbox,
  booleanClockwise,
  featureCollection,
  intersect,
  kinks,
  polygon,
  union,
} from '@turf/turf'
import type { Feature, MultiPolygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { keyOf, lonLatOf } from '../../../seeds/basemap/clip/lon_lat.ts'
import { nearestOnLine } from '../../../seeds/basemap/clip/nearest_on_line.ts'
import { polygonsOf } from '../../../seeds/basemap/clip/polygons_of.ts'
import { areasOf, textOfSeed } from './read_shapes.ts'

const outlines = areasOf(textOfSeed('units/outlines.geojson'), 'unit_code')
const pairs = [...outlines].flatMap(([a, first], index) =>
  [...outlines].slice(index + 1).map(([b, second]) => ({ a, b, first, second })),
)
const ringsOf = (outline: Feature<MultiPolygon>) =>
  outline.geometry.coordinates.flat().map((ring) => ring.map(lonLatOf))

describe('the outlines of the six units', () => {
  it('are there, each saying that it is generalised and how far off it may be', () => {
    expect([...outlines.keys()]).toEqual(['06709', '06712', '06724', '06733', '06736', '06757'])
    for (const { properties } of outlines.values()) {
      expect(properties).toMatchObject({ generalised: true, accuracy_m: 150 })
      expect(properties?.source).toContain('© OpenStreetMap contributors')
      expect(properties?.note).toMatchObject({
        vi: expect.stringContaining('không dùng cho mục đích pháp lý'),
        en: expect.stringContaining('not for legal use'),
      })
    }
  })

  it.each([...outlines])(
    '%s lies off Móng Cái, each ring closed, simple and turned right',
    (_, outline) => {
      const [west, south, east, north] = bbox(outline)
      expect(west).toBeGreaterThan(107.7)
      expect(south).toBeGreaterThan(21.3)
      expect(east).toBeLessThan(108.12)
      expect(north).toBeLessThan(21.68)
      for (const rings of outline.geometry.coordinates) {
        expect(kinks(polygon(rings)).features).toEqual([])
        for (const [index, ring] of rings.entries()) {
          expect(ring.length).toBeGreaterThanOrEqual(4)
          expect(ring.at(-1)).toEqual(ring[0])
          expect(booleanClockwise(ring)).toBe(index > 0)
        }
      }
    },
  )

  it('do not overlap and leave no gap between neighbours', () => {
    for (const { a, b, first, second } of pairs) {
      const overlap = intersect(featureCollection([first, second]))
      expect(overlap === null ? 0 : area(overlap), `overlap of ${a} and ${b} in m²`).toBe(0)
    }
    const mainland = ['06712', '06709', '06736', '06724', '06733'].flatMap(
      (code) => outlines.get(code) ?? [],
    )
    const together = polygonsOf(union(featureCollection(mainland)))
    expect(together.length).toBeGreaterThan(0)
    expect(together.filter((rings) => rings.length > 1)).toEqual([])
  })

  it.each([
    ['06712', '06709', 8],
    ['06709', '06736', 8],
    ['06736', '06724', 10],
    ['06736', '06733', 10],
    ['06724', '06733', 15],
  ])('%s and %s share the line between them vertex for vertex', (a, b, fewest) => {
    const edges = (code: string, turned: boolean) =>
      ringsOf(found(code)).flatMap((ring) =>
        ring.slice(1).flatMap((to, index) => {
          const from = ring[index]
          return from ? [turned ? keyOf(to) + keyOf(from) : keyOf(from) + keyOf(to)] : []
        }),
      )
    const ofNeighbour = new Set(edges(b, true))
    expect(edges(a, false).filter((edge) => ofNeighbour.has(edge)).length).toBeGreaterThanOrEqual(
      fewest,
    )
  })

  it('have no vertex on the edge of a neighbour that the neighbour has not', () => {
    for (const { a, b, first, second } of [
      ...pairs,
      ...pairs.map(({ a, b, first, second }) => ({ a: b, b: a, first: second, second: first })),
    ]) {
      const own = new Set(ringsOf(second).flat().map(keyOf))
      const foreign = ringsOf(first)
        .flat()
        .filter((vertex) => !own.has(keyOf(vertex)))
      const resting = foreign.filter((vertex) =>
        ringsOf(second).some((ring) => nearestOnLine(ring, vertex).metres < 1),
      )
      expect(resting, `vertices of ${a} on edges of ${b}`).toEqual([])
    }
  })
})

function found(code: string): Feature<MultiPolygon> {
  const outline = outlines.get(code)
  if (!outline) throw new Error(`no outline of ${code}`)
  return outline
}
