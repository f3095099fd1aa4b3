import { describe, expect, it } from 'vitest'
import { placeAround } from '../../../geo/measures/place_around.ts'
import { graticule } from '../../../web/accounts/graticule.ts'
import { homeBounds } from '../../../web/state/home.ts'

const [width, height] = [700, 700]
const place = placeAround(homeBounds, width, height)

describe('the grid of a sheet', () => {
  it('names its lines in degrees and minutes, in both languages', () => {
    const meridians = graticule('lon', place, width, 5, 'vi')
    expect(meridians.map(({ label }) => label)).toContain('107°55′ Đ')
    expect(meridians.map(({ label }) => label)).toContain('108°00′ Đ')
    const parallels = graticule('lat', place, height, 5, 'en')
    expect(parallels.map(({ label }) => label)).toContain('21°30′ N')
  })

  it('goes from west to east and from north to south, inside the sheet, evenly', () => {
    const meridians = graticule('lon', place, width, 1, 'vi').map(({ at }) => at)
    const steps = meridians.slice(1).map((at, index) => at - (meridians[index] ?? 0))
    expect(Math.min(...steps)).toBeCloseTo(Math.max(...steps), 6)
    const parallels = graticule('lat', place, height, 1, 'vi')
    const northernmost = parallels.toSorted((a, b) => a.at - b.at)[0]
    expect(northernmost?.minutes).toBe(Math.max(...parallels.map(({ minutes }) => minutes)))
    for (const { at } of parallels) expect(at >= 0 && at <= height).toBe(true)
  })

  it('has the middle of the view in the middle of the sheet, and leaves no line out', () => {
    const centred = { ...place, lon: 108, lat: 21.5 }
    const at = (axis: 'lon' | 'lat', minutes: number) =>
      graticule(axis, centred, 700, 5, 'vi').find((line) => line.minutes === minutes)?.at
    expect(at('lon', 108 * 60)).toBeCloseTo(350, 6)
    expect(at('lat', 21.5 * 60)).toBeCloseTo(350, 6)
    const fine = graticule('lon', centred, 700, 1, 'vi')
    const [first, last] = [fine[0], fine.at(-1)]
    expect((last?.minutes ?? 0) - (first?.minutes ?? 0) + 1).toBe(fine.length)
    const [one = 0, two = 0] = fine.map((line) => line.at)
    expect(one).toBeLessThan(two - one)
  })
})
