import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BoundingBox } from '../../../geo/measures/bounding_box.ts'
import { frameEdge, frameOf } from '../../../geo/sheet/frame_edge.ts'
import { fixedScales, scaleThatFits } from '../../../geo/sheet/map_scale.ts'
import { movedTo } from '../../../web/printing/moved_extent.ts'
import { pixelOf, positionAt } from '../../../web/printing/pixel_place.ts'
import { scaleWithin } from '../../../web/printing/scale_within.ts'

const size = { width: 900, height: 700 }
const lon = fc.double({ min: 102, max: 112, noNaN: true })
const lat = fc.double({ min: 8, max: 23.4, noNaN: true })
const view = fc.record({
  ...{ lon, lat },
  zoom: fc.double({ min: 4, max: 18, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
})

describe('the frame of a sheet on the map', () => {
  it('finds a place on the screen, and the place under it again', () => {
    fc.assert(
      fc.property(
        view,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 700 }),
        (at, x, y) => {
          const [foundX, foundY] = pixelOf(positionAt([x, y], at, size), at, size)
          expect(foundX).toBeCloseTo(x, 3)
          expect(foundY).toBeCloseTo(y, 3)
        },
      ),
    )
  })

  it('has north up and east right, and a turned map turned', () => {
    const straight = { lon: 108, lat: 21.5, zoom: 11, bearing: 0 }
    const [x, y] = pixelOf([108.1, 21.6], straight, size)
    expect(x).toBeGreaterThan(450)
    expect(y).toBeLessThan(350)
    // With east up, what lies east stands above the middle.
    const [, above] = pixelOf([108.1, 21.5], { ...straight, bearing: 90 }, size)
    expect(above).toBeLessThan(340)
  })

  it('keeps its size when it is moved', () => {
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        const extent: BoundingBox = [107.8, 21.4, 108.1, 21.6]
        const [west, south, east, north] = movedTo(extent, [x, y])
        expect(east - west).toBeCloseTo(0.3, 9)
        expect(north - south).toBeCloseTo(0.2, 9)
      }),
    )
  })

  it('holds all of what is to be on the map, and at first lies within what is seen', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 107, max: 108.5, noNaN: true }),
        fc.double({ min: 20.9, max: 21.8, noNaN: true }),
        fc.double({ min: 0.05, max: 0.6, noNaN: true }),
        fc.constantFrom('a4', 'a3', 'a0', 'slide' as const),
        fc.constantFrom('landscape', 'portrait' as const),
        (west, south, width, paper, orientation) => {
          const extent: [number, number, number, number] = [
            west,
            south,
            west + width,
            south + width * 0.7,
          ]
          const wish = { paper, orientation, grid: 'vn2000', extent } as const
          const [left, bottom, right, top] = frameOf(wish).degrees
          expect(left).toBeLessThanOrEqual(extent[0] + 1e-6)
          expect(bottom).toBeLessThanOrEqual(extent[1] + 1e-6)
          expect(right).toBeGreaterThanOrEqual(extent[2] - 1e-6)
          expect(top).toBeGreaterThanOrEqual(extent[3] - 1e-6)
          const rest = {
            palette: 'print',
            title: '',
            subtitle: '',
            producer: '',
            number: '',
            version: '',
            headed: false,
            head: { superior: '', issuer: '', place: '', number: '' },
          } as const
          const scale = scaleWithin({ ...wish, ...rest })
          const edge = frameEdge(frameOf({ ...wish, scale }))
          if (scale === fixedScales[0]) return
          for (const [x, y] of edge) {
            expect(x).toBeGreaterThan(extent[0])
            expect(x).toBeLessThan(extent[2])
            expect(y).toBeGreaterThan(extent[1])
            expect(y).toBeLessThan(extent[3])
          }
        },
      ),
    )
  })

  it('takes the largest round scale that fits, and past the last of them a round number', () => {
    const room = { width: 300, height: 200 }
    expect(scaleThatFits({ width: 3000, height: 2000 }, room)).toBe(10_000)
    expect(scaleThatFits({ width: 3001, height: 2000 }, room)).toBe(15_000)
    expect(scaleThatFits({ width: 300, height: 20 }, room)).toBe(5_000)
    expect(scaleThatFits({ width: 126_300, height: 100 }, room)).toBe(430_000)
  })
})
