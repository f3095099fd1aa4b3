import { describe, expect, it } from 'vitest'
import { areaSquareMetres } from '../../../geo/measures/area.ts'

/** A box with corners so close along the parallels that its edges follow them. */
function box(west: number, south: number, east: number, north: number): number[][] {
  const steps = 400
  const along = (from: number, to: number, latitude: number) =>
    Array.from({ length: steps + 1 }, (_, i) => [from + ((to - from) * i) / steps, latitude])
  const ring = [...along(west, east, south), ...along(east, west, north)]
  return [...ring, ...ring.slice(0, 1)]
}

/** The textbook area of a box between parallels and meridians of the WGS 84 ellipsoid. */
function textbookSquareMetres(west: number, south: number, east: number, north: number): number {
  const a = 6_378_137
  const f = 1 / 298.257223563
  const e = Math.sqrt(f * (2 - f))
  const zone = (latitude: number) => {
    const s = Math.sin((latitude * Math.PI) / 180)
    return s / (1 - (e * s) ** 2) + Math.atanh(e * s) / e
  }
  const width = ((east - west) * Math.PI) / 180
  return ((a * a * (1 - e * e)) / 2) * width * (zone(north) - zone(south))
}

const outer = box(107.9, 21.4, 108.1, 21.6)
const hole = box(107.95, 21.45, 108, 21.5)
const outerSquareMetres = textbookSquareMetres(107.9, 21.4, 108.1, 21.6)
const holeSquareMetres = textbookSquareMetres(107.95, 21.45, 108, 21.5)

function ratio(measured: number, expected: number): number {
  return measured / expected
}

describe('areaSquareMetres', () => {
  it('is the area on the ellipsoid, not on a sphere or a plane', () => {
    const measured = areaSquareMetres({ type: 'Polygon', coordinates: [outer] })
    expect(ratio(measured, outerSquareMetres)).toBeCloseTo(1, 7)
  })

  it('leaves out the holes, whichever way the rings turn', () => {
    const expected = outerSquareMetres - holeSquareMetres
    for (const inner of [hole, hole.toReversed()]) {
      const measured = areaSquareMetres({ type: 'Polygon', coordinates: [outer, inner] })
      expect(ratio(measured, expected)).toBeCloseTo(1, 7)
    }
  })

  it('adds up the islands of a multipolygon', () => {
    const measured = areaSquareMetres({
      type: 'MultiPolygon',
      coordinates: [[outer, hole], [box(107.7, 21.4, 107.75, 21.45)]],
    })
    const island = textbookSquareMetres(107.7, 21.4, 107.75, 21.45)
    expect(ratio(measured, outerSquareMetres - holeSquareMetres + island)).toBeCloseTo(1, 7)
  })

  it('measures a ring that is still open as if it were closed', () => {
    const open = areaSquareMetres({ type: 'Polygon', coordinates: [outer.slice(0, -1)] })
    expect(open).toBeCloseTo(areaSquareMetres({ type: 'Polygon', coordinates: [outer] }), 3)
  })

  it('gives no area to nothing', () => {
    expect(areaSquareMetres({ type: 'Polygon', coordinates: [] })).toBe(0)
    expect(areaSquareMetres({ type: 'MultiPolygon', coordinates: [] })).toBe(0)
  })
})
