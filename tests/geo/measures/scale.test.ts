import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceMetres } from '../../../geo/measures/distance.ts'
import { groundMetresPerPixel } from '../../../geo/measures/ground_resolution.ts'
import { scaleBar } from '../../../geo/measures/scale_bar.ts'
import { CSS_PIXEL_METRES, scaleDenominator } from '../../../geo/measures/scale_ratio.ts'
import { writeScale } from '../../../geo/measures/write_scale.ts'

const zooms = fc.double({ min: 8, max: 20, noNaN: true })
const latitudes = fc.double({ min: -60, max: 60, noNaN: true })

describe('the ground under a pixel', () => {
  it('is what a geodesic between the same two pixels measures', () => {
    fc.assert(
      fc.property(zooms, latitudes, (zoom, latitude) => {
        const degreesPerPixel = 360 / (512 * 2 ** zoom)
        const measured = distanceMetres([108, latitude], [108 + degreesPerPixel, latitude])
        expect(groundMetresPerPixel(zoom, latitude) / measured).toBeCloseTo(1, 6)
      }),
    )
  })
})

describe('scaleDenominator', () => {
  it('is the ground length over the length on the screen at 96 pixels an inch', () => {
    const pixelsPerMetreOfScreen = 96 / 0.0254
    const ground = groundMetresPerPixel(13, 21.5) * pixelsPerMetreOfScreen
    expect(scaleDenominator(13, 21.5)).toBeCloseTo(ground, 6)
    expect(CSS_PIXEL_METRES * 1000).toBeCloseTo(0.2645833, 7)
  })

  it('is larger at the equator than at 60°, and halves with each zoom', () => {
    expect(scaleDenominator(10, 0) / scaleDenominator(10, 60)).toBeCloseTo(2, 1)
    expect(scaleDenominator(10, 21.5) / scaleDenominator(11, 21.5)).toBeCloseTo(2, 9)
  })

  it('grows as pixels shrink', () => {
    expect(scaleDenominator(10, 21.5, CSS_PIXEL_METRES / 2)).toBeCloseTo(
      2 * scaleDenominator(10, 21.5),
      6,
    )
  })
})

describe('scaleBar', () => {
  it.each([
    [17.3, 120, 2000],
    [10, 100, 1000],
    [0.05, 100, 5],
    [0.0015, 100, 0.1],
    [1, 49.999, 20],
    [78_000, 100, 5_000_000],
  ])('%f m a pixel in %f pixels: %f m', (metresPerPixel, maxWidth, length) => {
    expect(scaleBar(metresPerPixel, maxWidth).lengthMetres).toBe(length)
  })

  it('always fits, fills two fifths of the room, and is as long as it says', () => {
    const resolutions = fc.double({ min: 1e-3, max: 1e5, noNaN: true })
    const widths = fc.integer({ min: 40, max: 400 })
    fc.assert(
      fc.property(resolutions, widths, (metresPerPixel, maxWidth) => {
        const bar = scaleBar(metresPerPixel, maxWidth)
        expect(bar.widthPixels).toBeLessThanOrEqual(maxWidth * (1 + 1e-12))
        expect(bar.widthPixels).toBeGreaterThanOrEqual(maxWidth * 0.4 - 1e-6)
        expect(bar.widthPixels * metresPerPixel).toBeCloseTo(bar.lengthMetres, 6)
        expect(String(bar.lengthMetres)).toMatch(/^0?\.?0*[125]0*$/)
      }),
    )
  })

  it('refuses to be drawn in no room', () => {
    expect(() => scaleBar(10, 0)).toThrow(RangeError)
    expect(() => scaleBar(Number.NaN, 100)).toThrow(RangeError)
  })
})

describe('writeScale', () => {
  it('writes three digits in each language', () => {
    expect(writeScale(119_983, 'vi')).toBe('1 : 120.000')
    expect(writeScale(119_983, 'en')).toBe('1 : 120,000')
    expect(writeScale(2_345, 'vi')).toBe('1 : 2.350')
  })
})
