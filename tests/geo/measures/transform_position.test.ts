import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EpsgCode } from '../../../geo/measures/coordinate_systems.ts'
import { isEpsgCode } from '../../../geo/measures/coordinate_systems.ts'
import { distanceMetres } from '../../../geo/measures/distance.ts'
import type { Position } from '../../../geo/measures/position.ts'
import { fromWgs84, toWgs84 } from '../../../geo/measures/transform_position.ts'
import { zonePosition } from './arbitraries.ts'

/** From PROJ 9.1 with EPSG:6960: the two control points, Pò Hèn, and a place beyond 108° E. */
const controlPoints: [Position, Partial<Record<EpsgCode, Position>>][] = [
  [
    [107.9669, 21.5264],
    {
      4756: [107.965017423, 21.527407881],
      5899: [522_273.785, 2_381_248.911],
      3405: [807_156.125, 2_383_437.262],
      3406: [185_591.018, 2_383_576.742],
    },
  ],
  [
    [107.9223, 21.3746],
    {
      4756: [107.920419222, 21.375607885],
      5899: [517_672.1, 2_364_437.092],
      3405: [802_846.84, 2_366_532.931],
      3406: [180_636.689, 2_366_848.427],
    },
  ],
  [[107.744, 21.618], { 5899: [499_183.747, 2_391_374.635], 3405: [783_872.766, 2_393_161.188] }],
  [[108.09, 21.48], { 5899: [535_037.099, 2_376_134.541], 3406: [198_256.076, 2_378_193.277] }],
]

const epsgCodes = [4326, 4756, 5899, 3405, 3406] as const

const cases = controlPoints.flatMap(([position, expected]) =>
  epsgCodes.flatMap((epsg) => {
    const coordinates = expected[epsg]
    return coordinates ? [{ position, epsg, coordinates }] : []
  }),
)

describe('VN-2000', () => {
  it.each(cases)(
    'takes $position to EPSG:$epsg as PROJ does',
    ({ position, epsg, coordinates }) => {
      const result = fromWgs84(position, epsg)
      if (!result.ok) throw new Error(result.error)
      // A hundredth of a metre, or what is less than that in degrees.
      const decimals = epsg === 4756 ? 8 : 2
      expect(result.value[0]).toBeCloseTo(coordinates[0], decimals)
      expect(result.value[1]).toBeCloseTo(coordinates[1], decimals)
    },
  )

  it.each(cases)('brings $position back from EPSG:$epsg within 1 cm', (control) => {
    const result = toWgs84(control.coordinates, control.epsg)
    if (!result.ok) throw new Error(result.error)
    expect(distanceMetres(result.value, control.position)).toBeLessThan(0.01)
  })

  it('comes back to the same place, whichever system it went through', () => {
    fc.assert(
      fc.property(zonePosition, fc.constantFrom(...epsgCodes), (position, epsg) => {
        const there = fromWgs84(position, epsg)
        const back = there.ok ? toWgs84(there.value, epsg) : there
        if (!back.ok) throw new Error(back.error)
        expect(distanceMetres(position, back.value)).toBeLessThan(0.01)
      }),
    )
  })
})

describe('toWgs84 refuses', () => {
  it('numbers that are none', () => {
    expect(toWgs84([Number.NaN, 2_381_249], 5899)).toEqual({ ok: false, error: 'not_finite' })
    expect(fromWgs84([108, Infinity], 5899)).toEqual({ ok: false, error: 'not_finite' })
  })

  it('northing and easting swapped, and degrees called metres', () => {
    expect(toWgs84([2_381_249, 522_274], 5899)).toEqual({ ok: false, error: 'outside_system' })
    expect(toWgs84([107.9669, 21.5264], 5899)).toEqual({ ok: false, error: 'outside_system' })
    expect(toWgs84([522_274, 2_381_249], 4756)).toEqual({ ok: false, error: 'outside_system' })
    expect(toWgs84([21.5264, 107.9669], 4326)).toEqual({ ok: false, error: 'outside_system' })
  })
})

describe('fromWgs84 refuses', () => {
  it('a place that the zone does not reach', () => {
    expect(fromWgs84([102.5, 21.5], 5899)).toEqual({ ok: false, error: 'outside_system' })
    expect(fromWgs84([2.35, 48.85], 3405)).toEqual({ ok: false, error: 'outside_system' })
  })
})

describe('isEpsgCode', () => {
  it('knows the codes of the product and not the deprecated 6959', () => {
    expect(epsgCodes.every(isEpsgCode)).toBe(true)
    expect(isEpsgCode(6959)).toBe(false)
  })
})
